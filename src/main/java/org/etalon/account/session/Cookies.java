/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies of the accounts: out of reach of scripts, not sent along from other sites, for TLS alone where the visitor came by it. */
public enum Cookies {
    /** Who has signed in; gone with the browser's window. */
    SESSION("etalon_session", Duration.ofSeconds(-1)),
    /** That the browser has been here before. */
    DEVICE("etalon_device", Duration.ofDays(365)),
    /** That a password was right and a code is to come. */
    HALF("etalon_half", Duration.ofMinutes(10)),
    /** With what the browser went to the provider. */
    CROSSING("etalon_crossing", Duration.ofMinutes(15)),
    /** Whom the provider sent back, where no account is linked to them yet. */
    ARRIVAL("etalon_arrival", Duration.ofMinutes(15));

    private final String cookie;
    private final Duration age;

    Cookies(String cookie, Duration age) {
        this.cookie = cookie;
        this.age = age;
    }

    /** What the browser sent. */
    public Optional<String> find(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(each -> each.getName().equals(cookie))
                .map(Cookie::getValue)
                .findFirst();
    }

    public void send(String value, HttpServletRequest request, HttpServletResponse response) {
        send(value, (int) age.toSeconds(), request, response);
    }

    public void remove(HttpServletRequest request, HttpServletResponse response) {
        send("", 0, request, response);
    }

    private void send(String value, int seconds, HttpServletRequest request, HttpServletResponse response) {
        var sent = new Cookie(cookie, value);
        sent.setPath("/");
        sent.setMaxAge(seconds);
        sent.setHttpOnly(true);
        sent.setSecure(request.isSecure());
        sent.setAttribute("SameSite", "Lax");
        response.addCookie(sent);
    }
}
