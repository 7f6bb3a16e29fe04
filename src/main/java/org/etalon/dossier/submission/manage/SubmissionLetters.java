/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.Submission.Withdrawal;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.membership.Teams;

/** Writes to those who answer for a dossier: who handed it in, who approved it, and the collectivité's administrators. */
@ApplicationScoped
public class SubmissionLetters {
    @Inject
    Teams teams;

    @Inject
    EditionQuery editions;

    @Inject
    Answering answering;

    @Inject
    Post post;

    /** One letter to each, once the transaction is committed. */
    void send(SubmissionOccasion occasion, String collectivity, Submission submission) {
        EditionPlan edition = editions.find(submission.edition()).orElseThrow().plan();
        String name = teams.name(collectivity);
        answering
                .list(collectivity, submission)
                .forEach(to -> post.send(letter(occasion, to, name, edition, submission)));
    }

    /** When the last thing happened to it. */
    private static Instant last(Submission submission) {
        return submission.withdrawal().map(Withdrawal::at).orElse(submission.at());
    }

    private static Letter letter(
            SubmissionOccasion occasion, Addressee to, String name, EditionPlan edition, Submission submission) {
        return Letter.of(
                occasion,
                to,
                "/dossiers/" + submission.dossier() + "/submissions/" + submission.number(),
                name,
                to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr(),
                submission.number(),
                submission.at().atZone(edition.zone()),
                submission.digest().hex(),
                edition.time().deadline(last(submission)).atZone(edition.zone()));
    }
}
