/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;

/** Names that an expression begins with, and that are only read. */
public abstract class NameResolver extends ELResolver {
    /** What a name means on the page that is being written; null where it means nothing here. */
    protected abstract Object find(String name);

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name)) {
            return null;
        }
        Object found = find(name);
        if (found != null) {
            context.setPropertyResolved(true);
        }
        return found;
    }

    @Override
    public final Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public final void setValue(ELContext context, Object base, Object property, Object value) {
        // another resolver says that nobody takes it
    }

    @Override
    public final boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public final Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
