/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.entry.SecondStep;
import org.etalon.account.entry.Threshold;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** Behind person/code.xhtml: the second step of signing in. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    SecondStep secondStep;

    @Inject
    Caller caller;

    private String code = "";
    private String to;

    /** Who comes without the first step is led to it. */
    public void open() {
        if (!secondStep.isOpen(half())) {
            Redirect.to("/login");
        }
    }

    public void enter() {
        Visit visit = Visit.atHand();
        var opened = secondStep.complete(half(), code, Threshold.entry("", "", visit));
        Cookies.HALF.remove(visit.request(), visit.response());
        Threshold.cross(opened, visit, caller, to == null ? "/account" : to);
    }

    private static String half() {
        return Cookies.HALF.find(Visit.atHand().request()).orElse(null);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
