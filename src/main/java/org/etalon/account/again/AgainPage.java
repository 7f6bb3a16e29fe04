/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.again;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.openid.Provider;
import org.etalon.account.openid.ProviderSetting;
import org.etalon.platform.security.Caller;

/** Behind WEB-INF/account/again.xhtml, the dialog in which one signs in again. */
@Named
@RequestScoped
public class AgainPage {
    @Inject
    ProviderSetting providers;

    @Inject
    Caller caller;

    /** With which the page was opened. */
    public String getEmail() {
        return caller.person().email();
    }

    /** The provider's name; empty where there is none. */
    public String getProvider() {
        return providers.find().map(Provider::name).orElse("");
    }
}
