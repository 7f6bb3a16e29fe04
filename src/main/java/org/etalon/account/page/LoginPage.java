/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.etalon.account.entry.Entered;
import org.etalon.account.entry.SignIn;
import org.etalon.account.entry.Threshold;
import org.etalon.account.openid.Provider;
import org.etalon.account.openid.ProviderSetting;
import org.etalon.account.openid.ProviderTrouble;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** Behind person/login.xhtml. */
@Named
@RequestScoped
public class LoginPage {
    private static final String HOME = "/dossiers";
    private static final Set<String> DONE = Set.of("confirmed", "reset", "left", "out");

    @Inject
    SignIn signIn;

    @Inject
    ProviderSetting providers;

    @Inject
    Caller caller;

    private String email = "";
    private String password = "";
    private String to;
    private String done;
    private String trouble;

    /** Who has signed in already goes on. */
    public void open() {
        if (caller.identity().isPresent()) {
            Redirect.to(target());
        }
    }

    public void enter() {
        Visit visit = Visit.atHand();
        Entered entered = signIn.signIn(Threshold.entry(email, password, visit));
        Threshold.cross(entered, visit, caller, target());
    }

    private String target() {
        return to == null || to.isBlank() ? HOME : to;
    }

    /** Where those without an account get one, and come back from to where they wanted to go. */
    public String getSignUp() {
        return to == null || to.isBlank() ? "/signup" : "/signup?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** The provider's name; empty where there is none. */
    public String getProvider() {
        return providers.find().map(Provider::name).orElse("");
    }

    /** The way by it to where one wants to go. */
    public String getProviderAddress() {
        return "/login/provider?to=" + URLEncoder.encode(target(), StandardCharsets.UTF_8);
    }

    /** Whether somebody has just signed out here, who may be signed in there still. */
    public boolean isLeavingProvider() {
        return "out".equals(done) && providers.find().isPresent();
    }

    /** Why the provider was asked in vain. */
    public String getTrouble() {
        return trouble;
    }

    public void setTrouble(String trouble) {
        this.trouble = ProviderTrouble.find(trouble).map(ProviderTrouble::slug).orElse(null);
    }

    /** What has just been done, as {@code confirmed}, {@code reset}, {@code left} or {@code out}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = DONE.contains(done == null ? "" : done) ? done : null;
    }
}
