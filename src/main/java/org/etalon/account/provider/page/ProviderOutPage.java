/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.provider.GoToProvider;
import org.etalon.platform.faces.Redirect;

/** Behind person/providerout.xhtml: off to where one signs out from the provider. */
@Named
@RequestScoped
public class ProviderOutPage {
    @Inject
    GoToProvider goToProvider;

    public void open() {
        goToProvider.out().ifPresentOrElse(Redirect::away, () -> Redirect.to("/login?trouble=away"));
    }
}
