/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.account.PersonNames;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.manage.ReadSubmissions;

/** What was handed in of a dossier, as lines. */
@ApplicationScoped
public class SubmissionLines {
    @Inject
    ReadSubmissions readSubmissions;

    @Inject
    PersonNames personNames;

    /** The last first. */
    List<SubmissionLine> list(Opened opened) {
        List<Submission> found = readSubmissions.list(opened.id());
        Map<UUID, String> names =
                names(found.stream().map(Submission::by), opened.spoken().locale());
        return found.stream()
                .map(each -> new SubmissionLine(
                        opened.root() + "/submissions/" + each.number(),
                        each.number(),
                        opened.moments().of(each.at()),
                        names.get(each.by()),
                        standing(each, found.get(0))))
                .toList();
    }

    /** @param last of the same dossier */
    static String standing(Submission submission, Submission last) {
        if (last.isWithdrawn() || submission.isWithdrawn()) {
            return "withdrawn";
        }
        return submission.number().equals(last.number()) ? "counting" : "replaced";
    }

    Map<UUID, String> names(Stream<UUID> persons, Locale language) {
        return personNames.list(persons.collect(Collectors.toSet()), language);
    }
}
