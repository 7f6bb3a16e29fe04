/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.entry;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** How a browser comes in: it gets its cookies and is sent on. */
public final class Threshold {
    private Threshold() {}

    /** @param to where one wanted to go; first to the code, where one is to come */
    public static void cross(Entered entered, Visit visit, Caller caller, String to) {
        keep(entered, visit, caller);
        boolean in = entered instanceof Entered.Opened;
        Redirect.to(in ? to : "/login/code?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    }

    /** The cookies alone. */
    public static void keep(Entered entered, Visit visit, Caller caller) {
        if (entered instanceof Entered.HalfWayIn half) {
            Cookies.HALF.send(half.half(), visit.request(), visit.response());
        } else if (entered instanceof Entered.Opened opened) {
            Cookies.SESSION.send(opened.session(), visit.request(), visit.response());
            Cookies.DEVICE.send(opened.device(), visit.request(), visit.response());
            caller.changed();
        }
    }

    /** What the browser is known by. */
    public static SignIn.Entry entry(String email, String password, Visit visit) {
        return new SignIn.Entry(
                email, password, Cookies.DEVICE.find(visit.request()).orElse(null), visit.userAgent());
    }
}
