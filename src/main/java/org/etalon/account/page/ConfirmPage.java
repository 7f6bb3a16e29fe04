/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.etalon.account.Profile;
import org.etalon.account.entry.ConfirmAccount;
import org.etalon.platform.faces.Redirect;

/** Behind person/confirm.xhtml: a button; opening the page changes nothing. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    ConfirmAccount confirmAccount;

    private String token;
    private Optional<Profile> profile = Optional.empty();
    private boolean spent;
    private String to = "";

    public void open() {
        profile = confirmAccount.find(token);
        spent = profile.isEmpty();
    }

    public void confirm() {
        confirmAccount.confirm(token);
        Redirect.to(
                "/login?done=confirmed" + (to.isEmpty() ? "" : "&to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
    }

    /** Whether the link was found not to hold when the page was opened. */
    public boolean isSpent() {
        return spent;
    }

    public String getName() {
        return profile.map(Profile::name).orElse("");
    }

    public String getEmail() {
        return profile.map(Profile::email).orElse("");
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
