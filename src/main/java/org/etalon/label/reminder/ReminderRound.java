/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

/** Has laureates reminded as if somebody had sent a request. */
@ApplicationScoped
public class ReminderRound {
    @Inject
    RemindLaureates remindLaureates;

    /** @return how many people were told */
    @ActivateRequestContext
    public int go() {
        return remindLaureates.remind();
    }
}
