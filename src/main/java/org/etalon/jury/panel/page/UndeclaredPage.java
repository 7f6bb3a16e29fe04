/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Optional;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/**
 * On the page of what is unknown and where nothing is to be seen yet, for jurors who have yet to say what ties them: until then their jury's pages are unknown to them. What it
 * says follows from them alone, whatever they asked for, so that it tells of no dossier.
 */
@Named
@RequestScoped
public class UndeclaredPage {
    private static final int UNKNOWN = 404;
    private static final String ROOT = "/jury/";

    @Inject
    JuryHomePage home;

    @Inject
    Caller caller;

    private List<JuryHomePage.Line> lines;
    private Optional<JuryHomePage.Line> here;

    /** The juries in which the caller has to declare first: that of the address, or any where it names none; none beside a jury's pages. */
    public List<JuryHomePage.Line> getLines() {
        if (lines == null) {
            String address = unknown();
            lines = address.startsWith(ROOT) && caller.may(Role.JUROR) ? owing(address) : List.of();
        }
        return lines;
    }

    /** The jury of the address, where the caller has to declare first; null else. */
    public JuryHomePage.Line getHere() {
        if (here == null) {
            here = caller.may(Role.JUROR) ? here() : Optional.empty();
        }
        return here.orElse(null);
    }

    private Optional<JuryHomePage.Line> here() {
        home.open();
        return home.getLines().stream()
                .filter(line -> line.isOwing() && line.key().equals(Asked.edition()))
                .findFirst();
    }

    /** What was asked for; empty where it isn't that it is unknown. */
    private static String unknown() {
        var request = Visit.atHand().request();
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        boolean unknown = Integer.valueOf(UNKNOWN).equals(request.getAttribute("status"));
        return unknown
                ? String.valueOf(address).substring(request.getContextPath().length())
                : "";
    }

    private List<JuryHomePage.Line> owing(String address) {
        home.open();
        List<JuryHomePage.Line> named = home.getLines().stream()
                .filter(line -> address.startsWith(ROOT + line.key() + "/"))
                .toList();
        return (named.isEmpty() ? home.getLines() : named)
                .stream().filter(JuryHomePage.Line::isOwing).toList();
    }
}
