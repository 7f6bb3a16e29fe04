/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.beans.Introspector;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what a page shows: {@code row.name} calls {@code name()} of a record, which EL 5 does not know of, and {@code getName()} or
 * {@code isName()} of this product's other classes, for which the container's resolver would look through more each time.
 */
public class PropertyResolver extends ELResolver {
    private static final String OWN = "org.etalon.";

    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private static Map<String, Method> accessors(Class<?> type) {
        // a map's texts go by their keys, whatever its getters are called
        if (!type.isRecord() && (!type.getName().startsWith(OWN) || Map.class.isAssignableFrom(type))) {
            return Map.of();
        }
        return Stream.of(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> type.isRecord() || !property(method).isEmpty())
                // looked at once, and not again at each call
                .peek(Method::trySetAccessible)
                .collect(Collectors.toMap(
                        method -> type.isRecord() ? method.getName() : property(method),
                        method -> method,
                        (one, other) -> one.getName().startsWith("is") ? one : other,
                        HashMap::new));
    }

    /** What a getter gives; empty where it is none. */
    private static String property(Method method) {
        String name = method.getName();
        if (name.startsWith("is") && method.getReturnType() == boolean.class) {
            return Introspector.decapitalize(name.substring(2));
        }
        return name.startsWith("get")
                        && method.getReturnType() != void.class
                        && method.getDeclaringClass() != Object.class
                ? Introspector.decapitalize(name.substring(3))
                : "";
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return base == null || property == null ? null : call(context, base, property);
    }

    /** Likewise a record's {@code row.name()}, for which a bean's methods would all be looked through each time. */
    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        return base instanceof Record && (given == null || given.length == 0) ? call(context, base, method) : null;
    }

    private static Object call(ELContext context, Object base, Object property) {
        Method accessor = ACCESSORS.get(base.getClass()).get(property.toString());
        if (accessor == null) {
            return null;
        }
        try {
            Object value = accessor.invoke(base);
            context.setPropertyResolved(base, property);
            return value;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // what a form writes is the container's affair, which also says of a record that it does not change
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
