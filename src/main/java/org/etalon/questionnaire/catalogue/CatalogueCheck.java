/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows in {@code /health} which questionnaires have mistakes. The server stays ready: it offers the last good versions. */
@Readiness
@ApplicationScoped
public class CatalogueCheck implements HealthCheck {
    private static final int MOST = 20;

    @Inject
    Catalogue catalogue;

    @Override
    public HealthCheckResponse call() {
        List<String> faults = catalogue.faults(Locale.ENGLISH);
        var answer = HealthCheckResponse.named("questionnaires")
                .up()
                .withData("offered", catalogue.list().size());
        if (!faults.isEmpty()) {
            answer.withData("mistakes", String.join("\n", faults.subList(0, Math.min(MOST, faults.size()))));
        }
        return answer.build();
    }
}
