/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds a bean by its name once in a request: a page names its bean hundreds of times, and each time the container would look for the name
 * and then, behind a proxy, for the instance. Beans of other scopes are left to the container.
 */
public class BeanResolver extends NameResolver {
    private static final Set<Class<?>> SCOPES = Set.of(RequestScoped.class, ApplicationScoped.class);

    private final Map<String, Optional<Bean<?>>> beans = new ConcurrentHashMap<>();
    private volatile BeanManager manager;

    @Override
    @SuppressWarnings("unchecked")
    protected Object find(String name) {
        var met = (Map<String, Object>) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(BeanResolver.class, first -> new HashMap<>());
        Object found = met.get(name);
        if (found == null && !met.containsKey(name)) {
            found = beans.computeIfAbsent(name, this::bean).map(this::instance).orElse(null);
            met.put(name, found);
        }
        return found;
    }

    private Optional<Bean<?>> bean(String name) {
        return Optional.<Bean<?>>ofNullable(manager().resolve(manager().getBeans(name)))
                .filter(bean -> SCOPES.contains(bean.getScope()));
    }

    private <T> T instance(Bean<T> bean) {
        return manager().getContext(bean.getScope()).get(bean, manager().createCreationalContext(bean));
    }

    /** The same for as long as the application lives; asked of the container, it is looked for each time. */
    private BeanManager manager() {
        if (manager == null) {
            manager = CDI.current().getBeanManager();
        }
        return manager;
    }
}
