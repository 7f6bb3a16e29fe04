/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;

/** Knows what {@link Each} calls by a name. */
public class EachResolver extends ELResolver {
    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object called = Each.called(FacesContext.getCurrentInstance()).get(name);
        if (called != null) {
            context.setPropertyResolved(true);
        }
        return called;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // only read
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
