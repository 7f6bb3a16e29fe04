/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a record's component in an expression: {@code row.name} calls {@code name()}. EL 5 knows bean getters only. */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private static Map<String, Method> accessors(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                // looked at once, and not again at each call
                .peek(Method::trySetAccessible)
                .collect(Collectors.toUnmodifiableMap(Method::getName, Function.identity(), (one, other) -> one));
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return property == null ? null : call(context, base, property);
    }

    /** Likewise {@code row.name()}, for which a bean's methods would all be looked through each time. */
    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        return given != null && given.length > 0 ? null : call(context, base, method);
    }

    private static Object call(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        Method accessor = ACCESSORS.get(base.getClass()).get(property.toString());
        if (accessor == null) {
            return null;
        }
        try {
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (ReflectiveOperationException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records don't change; another resolver says so
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return base instanceof Record;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? Object.class : null;
    }
}
