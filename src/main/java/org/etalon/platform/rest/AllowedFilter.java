/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** Lets through only calls of resources that are open to the caller. A resource that declares nobody is open to nobody. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AllowedFilter implements ContainerRequestFilter {
    @Context
    ResourceInfo resource;

    @Inject
    Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() == null) {
            return;
        }
        caller.demand(declared(request).map(AllowedTo::value).orElse(new Role[0]));
    }

    private Optional<AllowedTo> declared(ContainerRequestContext request) {
        if (OwnResource.isAnsweredFor(resource)) {
            return OwnResource.declared(AllowedTo.class, request.getUriInfo());
        }
        AllowedTo own = resource.getResourceMethod().getAnnotation(AllowedTo.class);
        return own != null
                ? Optional.of(own)
                : Optional.ofNullable(resource.getResourceClass().getAnnotation(AllowedTo.class));
    }
}
