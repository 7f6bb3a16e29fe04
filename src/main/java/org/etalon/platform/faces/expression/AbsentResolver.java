/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import jakarta.el.ELContext;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says that a name means nothing: a parameter that this page does not give its template, for example. The container comes to the same after a
 * search through all beans, each time. Stands behind all other resolvers of names.
 */
public class AbsentResolver extends NameResolver {
    private final Map<String, Boolean> beans = new ConcurrentHashMap<>();

    @Override
    protected Object find(String name) {
        return null;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null && property instanceof String name && !isBean(name) && !isHeld(name)) {
            context.setPropertyResolved(true);
        }
        return null;
    }

    private boolean isBean(String name) {
        return beans.computeIfAbsent(
                name,
                unknown -> !CDI.current().getBeanManager().getBeans(unknown).isEmpty());
    }

    /** Whether a table's row or the like goes by this name. */
    private static boolean isHeld(String name) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        return external.getRequestMap().containsKey(name)
                || external.getSessionMap().containsKey(name)
                || external.getApplicationMap().containsKey(name);
    }
}
