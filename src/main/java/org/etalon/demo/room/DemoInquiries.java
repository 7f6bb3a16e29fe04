/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.room;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.manage.ListEvidence;
import org.etalon.jury.inquiry.InquiryWish;
import org.etalon.jury.inquiry.ReplyWish;
import org.etalon.jury.inquiry.manage.AnswerInquiry;
import org.etalon.jury.inquiry.manage.AskCandidate;
import org.etalon.platform.security.Identity;

/** What invented jurors ask an invented candidate: one question is answered, one waits. */
@ApplicationScoped
public class DemoInquiries {
    private static final double ASKED = 2.2;
    private static final double ANSWERED = 1.6;
    private static final double WAITING = 1.2;
    /** From now on. */
    private static final Duration LEFT = Duration.ofDays(6);

    @Inject
    AskCandidate askCandidate;

    @Inject
    AnswerInquiry answerInquiry;

    @Inject
    ListEvidence listEvidence;

    @Inject
    Acting actors;

    @Inject
    Clock clock;

    /**
     * @param dossier the one that is asked about
     * @param one who reads it and asks about a question
     * @param other who leads the jury there and asks about the whole
     * @param candidate who answers the first one, with a piece of the library
     */
    public void ask(UUID dossier, Identity one, Identity other, Identity candidate) {
        String until = clock.instant().plus(LEFT).truncatedTo(ChronoUnit.HOURS).toString();
        var inventory = new InquiryWish(
                "free-office-suite", "De quand date l’inventaire, et combien de postes couvre-t-il\u202f?", until);
        var asked = new AtomicReference<UUID>();
        actors.did(
                DemoRoom.juror(one),
                ASKED,
                () -> asked.set(askCandidate.ask(dossier, inventory).id()));
        actors.did(candidate, ANSWERED, () -> answer(dossier, asked.get()));
        var whole = new InquiryWish("", "Qui portera la démarche après le départ de votre élu référent\u202f?", until);
        actors.did(DemoRoom.juror(other), WAITING, () -> askCandidate.ask(dossier, whole));
    }

    private void answer(UUID dossier, UUID inquiry) {
        Set<UUID> pieces = listEvidence.list(dossier).items().stream()
                .filter(item -> item.latest().content().isFile())
                .limit(1)
                .map(EvidenceItem::id)
                .collect(Collectors.toSet());
        String words = "Il date de mars et couvre tous les postes de la mairie et des écoles, soit 64.";
        answerInquiry.answer(dossier, List.of(new ReplyWish(inquiry, words, pieces, version -> true)));
    }
}
