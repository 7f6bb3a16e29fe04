/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.etalon.platform.faces.kept.Markup;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.etalon.platform.setting.Demonstration;
import org.etalon.platform.setting.Release;
import org.etalon.platform.web.Assets;
import org.etalon.platform.web.LanguageFilter;
import org.etalon.platform.web.RoutesFilter;

/** What the page template says on every page: language, version, the way to the same page in the other language. */
@Named
@RequestScoped
public class Frame {
    private static final int FAULT = 500;
    private static final int PIECES = 200;
    /** What the navigation leads to. */
    private static final List<String> SECTIONS = List.of(
            "/", "/assess", "/questionnaires", "/labels", "/collectivities/mine", "/dossiers", "/jury", "/organiser");

    private static final Map<String, Markup> KEPT = new ConcurrentHashMap<>();

    @Inject
    Release release;

    @Inject
    Demonstration demonstration;

    @Inject
    Assets assets;

    @Inject
    Caller caller;

    /** The name of who has signed in; empty where nobody has, and where a fault is told: the database may be away. */
    public String getPerson() {
        boolean fault = request().getAttribute("status") instanceof Integer status && status >= FAULT;
        return fault ? "" : caller.identity().map(Identity::name).orElse("");
    }

    /** Whether the organiser's desk is open to who has signed in. */
    public boolean isOrganiser() {
        return !getPerson().isEmpty() && caller.may(Role.ORGANISER);
    }

    /** Whether who has signed in is in a jury. */
    public boolean isJuror() {
        return !getPerson().isEmpty() && caller.may(Role.JUROR);
    }

    /** Markup that is the same on every page in this language. */
    public Markup getKept() {
        return KEPT.computeIfAbsent(getLanguage(), language -> new Markup(PIECES));
    }

    /** Whether what is shown is invented. */
    public boolean isDemonstration() {
        return demonstration.isInvented();
    }

    /** Where one signs in, and comes back from to this page. */
    public String getSignIn() {
        return RoutesFilter.signIn(path());
    }

    /** Where one signs in, and is led on from to this address. */
    public String signInTo(String onward) {
        return RoutesFilter.signIn(onward);
    }

    /** Where style sheets and scripts are. */
    public String getSite() {
        return assets.folder();
    }

    /** A script of the site with all that it needs, as elements of a page's head. @param path such as {@code dossier/fill.js} */
    public String script(String path) {
        return assets.script(path);
    }

    /** The page's language, {@code fr} or {@code en}. */
    public String getLanguage() {
        return locale().getLanguage();
    }

    public String getVersion() {
        return release.version();
    }

    /** Where the source code is to be had; empty where the operator has not said so. */
    public String getSourceUrl() {
        return release.sourceUrl();
    }

    public List<String> getLanguages() {
        return LanguageFilter.SPOKEN;
    }

    /** The name of a language in that language. */
    public String nameOf(String language) {
        Locale own = Locale.forLanguageTag(language);
        return own.getDisplayLanguage(own);
    }

    /** This page's address in another language, with what is filtered. */
    public String addressIn(String language) {
        StringBuilder address = new StringBuilder(path()).append('?');
        request().getParameterMap().forEach((name, values) -> {
            if (!name.equals(LanguageFilter.LANG) && isInQuery(name)) {
                address.append(encoded(name))
                        .append('=')
                        .append(encoded(values[0]))
                        .append('&');
            }
        });
        return address.append(LanguageFilter.LANG).append('=').append(language).toString();
    }

    /** {@code page} where this is the section at hand or a page below it, else null: for {@code aria-current}; an error is in none. */
    public String current(String section) {
        String path = path();
        if (request().getAttribute("status") != null) {
            return null;
        }
        return path.equals(section) || !section.equals("/") && path.startsWith(section + "/") ? "page" : null;
    }

    /** All that the navigation depends on: where one is, and who. */
    public String getStanding() {
        String section = SECTIONS.stream()
                .filter(each -> current(each) != null)
                .findFirst()
                .orElse("");
        return String.join(
                " ",
                section,
                getPerson().isEmpty() ? "" : "person",
                isJuror() ? "juror" : "",
                isOrganiser() ? "organiser" : "");
    }

    private static boolean isInQuery(String name) {
        String query = (String) request().getAttribute("jakarta.servlet.forward.query_string");
        return query != null && ("&" + query).contains("&" + encoded(name) + "=");
    }

    private static String encoded(String part) {
        return java.net.URLEncoder.encode(part, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String path() {
        Object address = request().getAttribute(RoutesFilter.ADDRESS);
        return address == null ? "/" : address.toString();
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
