/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.account.PersonAddressBook;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.Assignable;
import org.etalon.jury.assignment.AssignmentOccasion;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.mail.letter.Notice;

/** Tells each juror once of all that changed for them. */
@ApplicationScoped
class AssignmentMail {
    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    void tell(Changes changes) {
        for (Juror juror : changes.board().jurors()) {
            List<Assignment> added = Applying.of(juror, changes.added().stream());
            if (!added.isEmpty()) {
                addresses.find(juror.person()).ifPresent(to -> post.send(letter(changes.board(), to, added)));
            }
            List<Assignment> lifted = Applying.of(juror, changes.lifted().stream());
            if (!lifted.isEmpty()) {
                post.tell(juror.person(), notice(changes.board(), lifted));
            }
        }
    }

    private static Letter letter(Board board, Addressee to, List<Assignment> added) {
        EditionPlan edition = board.edition();
        String title = to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
        String names = names(board, added);
        Set<Optional<LocalDate>> days = added.stream().map(Assignment::dueOn).collect(Collectors.toSet());
        // of several days, each stands beside its dossier on the page
        Optional<LocalDate> day = days.size() == 1 ? days.iterator().next() : Optional.empty();
        String page = page(edition);
        return day.isPresent()
                ? Letter.of(AssignmentOccasion.ASSIGNED_UNTIL, to, page, title, added.size(), names, day.get())
                : Letter.of(AssignmentOccasion.ASSIGNED, to, page, title, added.size(), names);
    }

    private static Notice notice(Board board, List<Assignment> lifted) {
        return Notice.of(
                AssignmentOccasion.ASSIGNMENT_LIFTED,
                board.edition().titleFr(),
                page(board.edition()),
                names(board, lifted));
    }

    private static String page(EditionPlan edition) {
        return "/jury/" + edition.key() + "/dossiers";
    }

    private static String names(Board board, List<Assignment> assignments) {
        return assignments.stream()
                .flatMap(each -> board.dossier(each.dossier()).stream())
                .map(Assignable::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
