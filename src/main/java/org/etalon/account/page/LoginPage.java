/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.etalon.account.entry.Entered;
import org.etalon.account.entry.SignIn;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** Behind person/login.xhtml. */
@Named
@RequestScoped
public class LoginPage {
    private static final String HOME = "/account";

    @Inject
    SignIn signIn;

    @Inject
    Caller caller;

    private String email = "";
    private String password = "";
    private String to;
    private String done;

    /** Who has signed in already goes on. */
    public void open() {
        if (caller.identity().isPresent()) {
            Redirect.to(target());
        }
    }

    public void enter() {
        Visit visit = Visit.atHand();
        Entered entered = signIn.signIn(new SignIn.Entry(
                email, password, Cookies.DEVICE.find(visit.request()).orElse(null), visit.userAgent()));
        if (entered instanceof Entered.HalfWayIn half) {
            Cookies.HALF.send(half.half(), visit.request(), visit.response());
            Redirect.to("/login/code?to=" + URLEncoder.encode(target(), StandardCharsets.UTF_8));
        } else if (entered instanceof Entered.Opened opened) {
            Cookies.SESSION.send(opened.session(), visit.request(), visit.response());
            Cookies.DEVICE.send(opened.device(), visit.request(), visit.response());
            caller.changed();
            Redirect.to(target());
        }
    }

    private String target() {
        return to == null || to.isBlank() ? HOME : to;
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

    /** What has just been done, as {@code confirmed}, {@code reset} or {@code left}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "confirmed".equals(done) || "reset".equals(done) || "left".equals(done) ? done : null;
    }
}
