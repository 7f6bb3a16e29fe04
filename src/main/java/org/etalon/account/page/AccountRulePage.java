/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.own.RequireSecondFactor;
import org.etalon.platform.faces.Redirect;

/** Behind person/rule.xhtml: what the organiser asks of accounts. */
@Named
@RequestScoped
public class AccountRulePage {
    @Inject
    RequireSecondFactor requireSecondFactor;

    public boolean isRequired() {
        return requireSecondFactor.isRequired();
    }

    public void require() {
        requireSecondFactor.require();
        Redirect.to("/organiser/accounts");
    }

    public void release() {
        requireSecondFactor.release();
        Redirect.to("/organiser/accounts");
    }
}
