/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settles the language of the answer: what the language link asked for, else what it asked for before, else the browser's wish, else French. */
public class LanguageFilter extends HttpFilter {
    private static final long serialVersionUID = 1;

    /** The languages the product speaks, the first being its own. */
    public static final List<String> SPOKEN = List.of("fr", "en");

    /** The parameter of the language link, and the cookie that remembers it. */
    public static final String LANG = "lang";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> asked = spoken(asked(request));
        asked.ifPresent(language -> response.addCookie(remembering(language, request.isSecure())));
        String language = asked.or(() -> remembered(request)).orElseGet(() -> wished(request));
        response.setHeader("Vary", "Accept-Language, Cookie");
        chain.doFilter(new Speaking(request, Locale.forLanguageTag(language)), response);
    }

    /** Programs ask in the address alone: to look for a form's field would use up the body that they send. */
    private static String asked(HttpServletRequest request) {
        if (!request.getServletPath().startsWith("/api/")) {
            return request.getParameter(LANG);
        }
        return Stream.of(
                        Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
                .filter(part -> part.startsWith(LANG + "="))
                .map(part -> part.substring(LANG.length() + 1))
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> spoken(String language) {
        return Optional.ofNullable(language).filter(SPOKEN::contains);
    }

    private static Cookie remembering(String language, boolean secure) {
        var cookie = new Cookie(LANG, language);
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> remembered(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(LANG))
                .flatMap(cookie -> spoken(cookie.getValue()).stream())
                .findFirst();
    }

    private static String wished(HttpServletRequest request) {
        return wished(Collections.list(request.getHeaders("Accept-Language")));
    }

    /** The best spoken one that these {@code Accept-Language} headers wish for; the first where they wish for any, none or nonsense. */
    static String wished(List<String> headers) {
        String wishes = headers.stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .filter(wish -> !wish.isEmpty())
                .collect(Collectors.joining(","));
        try {
            return wishes.isEmpty() ? SPOKEN.get(0) : best(LanguageRange.parse(wishes));
        } catch (IllegalArgumentException nonsense) {
            return SPOKEN.get(0);
        }
    }

    private static String best(List<LanguageRange> wishes) {
        return wishes.stream()
                .filter(wish -> wish.getWeight() > 0)
                .flatMap(wish -> wish.getRange().equals("*")
                        ? SPOKEN.stream().filter(language -> !isNamed(language, wishes))
                        : spoken(primary(wish)).stream())
                .findFirst()
                .orElse(SPOKEN.get(0));
    }

    /** Whether a wish names it, be it to refuse it, so that the asterisk doesn't stand for it. */
    private static boolean isNamed(String language, List<LanguageRange> wishes) {
        return wishes.stream().anyMatch(wish -> primary(wish).equals(language));
    }

    private static String primary(LanguageRange wish) {
        return wish.getRange().split("-", 2)[0];
    }

    private static final class Speaking extends HttpServletRequestWrapper {
        private final Locale locale;

        Speaking(HttpServletRequest request, Locale locale) {
            super(request);
            this.locale = locale;
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
