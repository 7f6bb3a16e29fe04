/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.Submission.Withdrawal;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;

/** Writes to those who answer for a dossier: who handed it in, who approved it, and the collectivité's administrators. */
@ApplicationScoped
public class SubmissionLetters {
    @Inject
    Teams teams;

    @Inject
    EditionQuery editions;

    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    /** One letter to each, once the transaction is committed. */
    void send(SubmissionOccasion occasion, String collectivity, Submission submission) {
        Team team = teams.read(collectivity);
        EditionPlan edition = editions.find(submission.edition()).orElseThrow().plan();
        Set<UUID> persons = new LinkedHashSet<>();
        persons.add(submission.by());
        persons.add(submission.signed().person());
        persons.addAll(team.administrators());
        persons.stream()
                .map(addresses::find)
                .flatMap(Optional::stream)
                .forEach(to -> post.send(letter(occasion, to, team, edition, submission)));
    }

    /** When the last thing happened to it. */
    private static Instant last(Submission submission) {
        return submission.withdrawal().map(Withdrawal::at).orElse(submission.at());
    }

    private static Letter letter(
            SubmissionOccasion occasion, Addressee to, Team team, EditionPlan edition, Submission submission) {
        return Letter.of(
                occasion,
                to,
                "/dossiers/" + submission.dossier() + "/submissions/" + submission.number(),
                team.name(),
                to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr(),
                submission.number(),
                submission.at().atZone(edition.zone()),
                submission.digest().hex(),
                edition.time().deadline(last(submission)).atZone(edition.zone()));
    }
}
