/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.mail.queue.LetterQuery;
import org.etalon.mail.queue.LetterState;
import org.etalon.membership.join.RequestQuery;
import org.etalon.platform.faces.Visit;

/** Behind organising/home.xhtml: what awaits an organiser. */
@Named
@RequestScoped
public class OrganiserHomePage {
    @Inject
    EditionQuery editions;

    @Inject
    RequestQuery requestQuery;

    @Inject
    LetterQuery letters;

    @Inject
    Clock clock;

    private long taking;
    private long drafts;
    private int requests;
    private long waiting;
    private long trouble;

    public void open() {
        List<EditionRow> all = editions.list();
        Instant now = clock.instant();
        taking = all.stream().filter(row -> row.phase(now).isTakingIn()).count();
        drafts =
                all.stream().filter(row -> row.phase(now) == EditionPhase.DRAFT).count();
        requests = requestQuery
                .listForOrganisers(Locale.forLanguageTag(Visit.atHand().language()))
                .size();
        Map<LetterState, Long> mail = letters.count();
        waiting = mail.getOrDefault(LetterState.WAITING, 0L);
        trouble = mail.getOrDefault(LetterState.GIVEN_UP, 0L) + mail.getOrDefault(LetterState.UNCERTAIN, 0L);
    }

    /** Editions that take dossiers in. */
    public long getTaking() {
        return taking;
    }

    public long getDrafts() {
        return drafts;
    }

    /** Of persons who would join a collectivité without an administrator. */
    public int getRequests() {
        return requests;
    }

    /** Letters. */
    public long getWaiting() {
        return waiting;
    }

    /** Letters given up or uncertain. */
    public long getTrouble() {
        return trouble;
    }
}
