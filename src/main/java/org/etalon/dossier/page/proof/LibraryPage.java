/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.evidence.EvidenceLimits;
import org.etalon.dossier.evidence.manage.DropEvidence.Mode;
import org.etalon.dossier.evidence.manage.DropOutcome;
import org.etalon.dossier.evidence.manage.ListEvidence;
import org.etalon.dossier.evidence.manage.ListEvidence.Library;
import org.etalon.dossier.evidence.manage.ReceiveDrop;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.proof.EvidenceLine.ServedLine;
import org.etalon.membership.MemberAction;
import org.etalon.platform.faces.Visit;

/** Behind dossier/evidence.xhtml: all evidence of the collectivité, as a dossier uses it, and many files added at once. */
@Named
@RequestScoped
public class LibraryPage extends DossierPage {
    private static final int WHOLE = 100;

    @Inject
    OpeningPage opening;

    @Inject
    ListEvidence listEvidence;

    @Inject
    ReceiveDrop receiveDrop;

    @Inject
    PersonNames personNames;

    private Library library;
    private List<EvidenceLine> lines;
    private List<ServedLine> questions;
    private List<DroppedLine> dropped = List.of();

    /** Shows the library; a form without script that was sent adds its files first. */
    public void open() {
        DropOutcome outcome = Visit.atHand().isSent() ? received() : DropOutcome.empty();
        opened = opening.open();
        library = listEvidence.list(opened.id());
        Set<UUID> persons = new HashSet<>();
        library.items().forEach(item -> persons.add(item.latest().addedBy()));
        var words = new EvidenceLines(
                opened, personNames.list(persons, opened.spoken().locale()));
        lines = new LibraryOrder(OpeningPage.parameter("find")).list(library.items(), words);
        questions = opened.questionnaire().domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> question.evidence().isPresent())
                .map(Question::id)
                .map(words::served)
                .toList();
        dropped = DroppedLine.list(outcome, words);
    }

    private DropOutcome received() {
        var request = Visit.atHand().request();
        try {
            return receiveDrop.receive(
                    OpeningPage.id(),
                    request.getInputStream(),
                    request.getContentType(),
                    request.getContentLengthLong(),
                    Mode.KEEP);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getId() {
        return opened.id().toString();
    }

    /** What serves no question first, then the newest; only what is looked for, where something is. */
    /** Whether a piece has just been withdrawn. */
    public boolean isWithdrawn() {
        return OpeningPage.parameter("done").equals("withdrawn")
                && !Visit.atHand().isSent();
    }

    public List<EvidenceLine> getLines() {
        return lines;
    }

    public String getFind() {
        return OpeningPage.parameter("find");
    }

    /** Whether there is nothing at all, whatever is looked for. */
    public boolean isBare() {
        return library.items().isEmpty();
    }

    /** The questions that take evidence. */
    public List<ServedLine> getQuestions() {
        return questions;
    }

    /** What became of the files that were sent without script. */
    public List<DroppedLine> getDropped() {
        return dropped;
    }

    /** How much counts for the dossier, as people say it. */
    public String getUsed() {
        return new EvidenceLines(opened, java.util.Map.of()).size(library.used());
    }

    /** The same in whole percent of what is allowed, rounded down. */
    public long getShare() {
        return library.used() * WHOLE / EvidenceLimits.DOSSIER;
    }

    public boolean isOpen() {
        return opened.isTakingIn() && opened.head().powers().may(MemberAction.MANAGE_EVIDENCE);
    }
}
