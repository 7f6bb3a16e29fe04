/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;

/** Live and ready once the whole application has started; the port opens earlier. */
@Liveness
@Readiness
@ApplicationScoped
public class ApplicationCheck implements HealthCheck {
    private volatile boolean started;

    void started(@Observes @Initialized(ApplicationScoped.class) ServletContext context) {
        started = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("application").status(started).build();
    }
}
