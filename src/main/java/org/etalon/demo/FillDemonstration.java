/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.etalon.account.first.DemoAccounts;
import org.etalon.platform.setting.Demonstration;

/** At the start of a server that shows invented data, after the directory and before the first organiser's link. */
@ApplicationScoped
public class FillDemonstration {
    private static final int AFTER_DIRECTORY = 400;

    @Inject
    Demonstration demonstration;

    @Inject
    DemoStage stage;

    @Inject
    DemoAccounts accounts;

    void start(@Observes @Priority(AFTER_DIRECTORY) Startup event) {
        if (demonstration.isOn()) {
            stage.play();
        }
        if (accounts.isAnybodyInvented()) {
            demonstration.findInvented();
        }
    }
}
