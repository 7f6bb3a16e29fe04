/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.etalon.account.session.SessionRow;
import org.etalon.account.session.Sessions;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** Behind person/sessions.xhtml: where one is signed in, to the minute in Paris, and how to end it. */
@Named
@RequestScoped
public class SessionsPage {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    Sessions sessions;

    @Inject
    Caller caller;

    private String ending = "";

    /** @param here whether it is the one at hand */
    public record Row(UUID id, String device, String since, String seen, boolean here) {}

    public List<Row> getRows() {
        UUID here = caller.person().session();
        return sessions.list().stream().map(each -> row(each, here)).toList();
    }

    /** Ends the session whose button was pressed, or all others; where the address is merely opened nothing changes. */
    public void open() {
        if (!Visit.atHand().isSent()) {
            return;
        }
        if ("others".equals(ending)) {
            sessions.endOthers();
        } else {
            sessions.end(ending.matches("[0-9a-f-]{36}") ? UUID.fromString(ending) : new UUID(0, 0));
        }
        Redirect.to("/account/sessions");
    }

    private static Row row(SessionRow session, UUID here) {
        return new Row(
                session.id(),
                session.device(),
                written(session.createdAt()),
                written(session.seenAt()),
                session.id().equals(here));
    }

    private static String written(Instant at) {
        Locale language = Locale.forLanguageTag(Visit.atHand().language());
        ZonedDateTime here = at.atZone(PARIS);
        return Texts.of("account", language).say("sessions.at", Days.of(here, language), CLOCK.format(here));
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }
}
