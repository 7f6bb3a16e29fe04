/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Refuses what is not open to the caller. */
@AllowedTo({})
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class AllowedToInterceptor {
    @Inject
    Caller caller;

    @AroundInvoke
    Object check(InvocationContext call) throws Exception {
        var declared = call.getMethod().getAnnotation(AllowedTo.class);
        var who = declared != null
                ? declared
                : call.getMethod().getDeclaringClass().getAnnotation(AllowedTo.class);
        caller.demand(who.value());
        return call.proceed();
    }
}
