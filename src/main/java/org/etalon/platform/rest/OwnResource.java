/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ExtendedUriInfo;

/** The resource that a request leads to, also where JAX-RS answers in its place, as it does for OPTIONS. */
final class OwnResource {
    private OwnResource() {}

    /** Whether JAX-RS itself answers, for want of a method that does. */
    static boolean isAnsweredFor(ResourceInfo resource) {
        return resource.getResourceMethod() != null && !isOwn(resource.getResourceClass());
    }

    /** What the class declares that has methods at this address; empty where it declares nothing. */
    static <A extends Annotation> Optional<A> declared(Class<A> annotation, UriInfo address) {
        return ((ExtendedUriInfo) address)
                .getMatchedModelResource().getHandlerClasses().stream()
                        .filter(OwnResource::isOwn)
                        .flatMap(type -> Stream.of(type.getAnnotationsByType(annotation)))
                        .findFirst();
    }

    /** Whether a class declares it that has methods at this address, be they called or not, as where the type of the body is wrong. */
    static boolean isAddressed(Class<? extends Annotation> annotation, UriInfo address) {
        return ((ExtendedUriInfo) address)
                .getMatchedRuntimeResources().stream()
                        .flatMap(matched -> matched.getResources().stream())
                        .flatMap(resource -> resource.getHandlerClasses().stream())
                        .anyMatch(type -> isOwn(type) && type.isAnnotationPresent(annotation));
    }

    private static boolean isOwn(Class<?> type) {
        return type.getPackageName().startsWith("org.etalon.");
    }
}
