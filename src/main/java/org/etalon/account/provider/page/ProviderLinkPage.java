/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.provider.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.account.entry.Entered;
import org.etalon.account.entry.Threshold;
import org.etalon.account.provider.LinkProvider;
import org.etalon.account.session.Cookies;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;

/** Behind person/providerlink.xhtml: whom the provider vouches for links their account, or opens one. */
@Named
@RequestScoped
public class ProviderLinkPage {
    @Inject
    LinkProvider linkProvider;

    @Inject
    Caller caller;

    private LinkProvider.Choice choice;
    private String name;
    private String password = "";
    private String code = "";

    /** Who comes without the provider's word is led to sign in. */
    public void open() {
        if (getChoice() == null) {
            Redirect.to("/login?trouble=stale");
        }
    }

    public void link() {
        enter(linkProvider.link(note(), password, code, Threshold.entry("", "", Visit.atHand())));
    }

    public void create() {
        Visit visit = Visit.atHand();
        enter(linkProvider.create(note(), getName(), visit.language(), Threshold.entry("", "", visit)));
    }

    private void enter(Entered.Opened opened) {
        Visit visit = Visit.atHand();
        String to = linkProvider.to(note());
        Cookies.ARRIVAL.remove(visit.request(), visit.response());
        Threshold.cross(opened, visit, caller, to.isEmpty() ? "/account" : to);
    }

    private static String note() {
        return Cookies.ARRIVAL.find(Visit.atHand().request()).orElse(null);
    }

    /** As it was when the request came, so that a form that was sent is still there to be read. */
    public LinkProvider.Choice getChoice() {
        if (choice == null) {
            choice = linkProvider.find(note()).orElse(null);
        }
        return choice;
    }

    /** As the provider calls them, until they say otherwise. */
    public String getName() {
        return name == null && getChoice() != null ? choice.name() : name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
