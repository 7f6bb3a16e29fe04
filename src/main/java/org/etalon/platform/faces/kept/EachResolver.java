/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.context.FacesContext;
import org.etalon.platform.faces.expression.NameResolver;

/** Knows what {@link Each} calls by a name. */
public class EachResolver extends NameResolver {
    @Override
    protected Object find(String name) {
        return Each.called(FacesContext.getCurrentInstance()).get(name);
    }
}
