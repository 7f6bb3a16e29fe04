/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.etalon.account.factor.QrCode;
import org.etalon.account.own.SecondFactor;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.Caller;

/** Behind person/factor.xhtml: sets the second factor up, shows the recovery codes once, takes it away again. */
@Named
@RequestScoped
public class SecondFactorPage {
    private static final int GROUP = 4;

    @Inject
    SecondFactor secondFactor;

    @Inject
    Caller caller;

    private String code = "";
    private String password = "";
    private List<String> recovery = List.of();
    private Optional<String> secret;
    private Boolean on;

    public void begin() {
        secondFactor.begin();
        Redirect.to("/account/second-factor");
    }

    /** Shows the codes in the answer itself, since they are told this once. */
    public void confirm() {
        recovery = secondFactor.confirm(code);
    }

    public void remove() {
        secondFactor.remove(password, code);
        Redirect.to("/account/second-factor");
    }

    /** As it was when the request came, so that a form that was sent is still there to be read. */
    public boolean isOn() {
        if (on == null) {
            on = secondFactor.isOn();
        }
        return on;
    }

    public boolean isBegun() {
        return secret().isPresent();
    }

    /** In groups of four, as it is typed. */
    public String getSecret() {
        return secret().orElse("").replaceAll("(.{" + GROUP + "})(?!$)", "$1 ");
    }

    /** A drawing, as SVG. */
    public String getDrawing() {
        return secret().map(text -> QrCode.svg(QrCode.address(caller.person().email(), text)))
                .orElse("");
    }

    private Optional<String> secret() {
        if (secret == null) {
            secret = secondFactor.findSecret();
        }
        return secret;
    }

    public int getLeft() {
        return secondFactor.countRecovery();
    }

    public List<String> getRecovery() {
        return recovery;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
