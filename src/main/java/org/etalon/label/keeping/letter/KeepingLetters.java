/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.etalon.account.PersonAddressBook;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.manage.Answering;
import org.etalon.edition.EditionQuery;
import org.etalon.label.LabelRow;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.membership.Teams;

/** Writes to those who answer for the dossier of a label that was changed, and to its collectivité's administrators. */
@ApplicationScoped
public class KeepingLetters {
    @Inject
    EditionQuery editions;

    @Inject
    Answering answering;

    @Inject
    PersonAddressBook addresses;

    @Inject
    Teams teams;

    @Inject
    Post post;

    /** @param connection whose transaction is the caller's @param reason for those who hold the label */
    public void tell(Connection connection, LabelRow before, LabelRow after, String reason) throws SQLException {
        if (after.collectivity().isEmpty()) {
            return;
        }
        String page =
                after.dossier() == null ? "/collectivities/" + after.collectivity() : "/dossiers/" + after.dossier();
        for (Addressee to : list(connection, after)) {
            post.send(Letter.of(
                    KeepingOccasion.of(before, after),
                    to,
                    page,
                    teams.name(after.collectivity()),
                    title(after, to.language().getLanguage()),
                    reason));
        }
    }

    private List<Addressee> list(Connection connection, LabelRow label) throws SQLException {
        Optional<Submission> submission =
                label.dossier() == null ? Optional.empty() : SubmissionQuery.findCounting(connection, label.dossier());
        return submission
                .map(filed -> answering.list(label.collectivity(), filed))
                .orElseGet(() -> teams.read(label.collectivity()).administrators().stream()
                        .map(addresses::find)
                        .flatMap(Optional::stream)
                        .toList());
    }

    private String title(LabelRow label, String language) {
        return editions.find(label.editionKey())
                .map(edition -> language.equals("en")
                        ? edition.plan().titleEn()
                        : edition.plan().titleFr())
                .orElseGet(label::edition);
    }
}
