/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.etalon.account.first.DemoAccounts;

/** Plays the campaign as if each of its people had sent requests. */
@ApplicationScoped
public class DemoStage {
    private static final Logger LOG = Logger.getLogger(DemoStage.class.getName());

    @Inject
    DemoAccounts accounts;

    @Inject
    DemoCampaign campaign;

    /** Where there is anybody, nothing is added: it may be a real database. */
    @ActivateRequestContext
    public void play() {
        if (accounts.isAnybodyThere()) {
            LOG.info("the database is not empty: no demonstration data are added");
        } else {
            campaign.play();
            LOG.info("the database has been filled with invented demonstration data");
        }
    }
}
