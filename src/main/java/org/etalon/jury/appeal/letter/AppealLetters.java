/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.account.PersonRepository;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.dossier.submission.manage.Answering;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.appeal.Appeal;
import org.etalon.jury.appeal.AppealQuery;
import org.etalon.jury.appeal.Rereader;
import org.etalon.jury.recusal.Chairing;
import org.etalon.jury.recusal.RecusalQuery;
import org.etalon.jury.review.manage.ReviewHandedIn;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.Teams;

/** Writes to those whom an appeal concerns; nobody who is tied to the dossier hears of it. */
@ApplicationScoped
public class AppealLetters {
    @Inject
    Answering answering;

    @Inject
    PersonAddressBook addresses;

    @Inject
    PersonRepository persons;

    @Inject
    Teams teams;

    @Inject
    Post post;

    /** The candidate's people that it arrived, whoever leads the jury there and the organisers that it waits. */
    public void filed(JuryDesk desk, Appeal appeal, String collectivity) throws SQLException {
        candidates(AppealOccasion.FILED, desk, appeal, collectivity);
        String name = teams.name(collectivity);
        String title = desk.edition().titleFr();
        Optional<UUID> leader = leader(desk, appeal.dossier());
        leader.ifPresent(
                person -> post.tell(person, Notice.of(AppealOccasion.ARRIVED, title, jurors(appeal.dossier()), name)));
        String page = "/organiser/editions/" + desk.key() + "/appeals/" + appeal.dossier();
        for (UUID person : organisers(desk, appeal.dossier())) {
            if (!leader.equals(Optional.of(person))) {
                post.tell(person, Notice.of(AppealOccasion.ARRIVED, title, page, name));
            }
        }
    }

    /** The candidate's people that it is decided. */
    public void decided(JuryDesk desk, Appeal appeal, String collectivity) throws SQLException {
        candidates(AppealOccasion.DECIDED, desk, appeal, collectivity);
    }

    /** Who is to read it from now on. @param name of the collectivité */
    public void assigned(JuryDesk desk, UUID dossier, String name, List<Juror> added) {
        for (Juror juror : added) {
            addresses
                    .find(juror.person())
                    .ifPresent(to -> post.send(
                            Letter.of(AppealOccasion.ASSIGNED, to, jurors(dossier), title(desk.edition(), to), name)));
        }
    }

    /** Whoever leads the jury there, or else the organisers, once all who were to read it on appeal have handed in. */
    void read(@Observes ReviewHandedIn event) throws SQLException {
        JuryDesk desk = event.desk();
        var readers = AppealQuery.readers(desk.connection(), event.dossier());
        if (!readers.isEmpty() && readers.stream().allMatch(Rereader::done)) {
            Optional<UUID> leader = leader(desk, event.dossier());
            String page = leader.isPresent()
                    ? jurors(event.dossier())
                    : "/organiser/editions/" + desk.key() + "/appeals/" + event.dossier();
            Notice notice = Notice.of(AppealOccasion.READ, desk.edition().titleFr(), page, event.name());
            List<UUID> told = leader.isPresent() ? List.of(leader.get()) : organisers(desk, event.dossier());
            told.forEach(person -> post.tell(person, notice));
        }
    }

    private void candidates(AppealOccasion occasion, JuryDesk desk, Appeal appeal, String collectivity)
            throws SQLException {
        Submission submission = SubmissionQuery.findCounting(desk.connection(), appeal.dossier())
                .orElseThrow();
        String page = "/dossiers/" + appeal.dossier() + "/appeal";
        for (Addressee to : answering.list(collectivity, submission)) {
            post.send(Letter.of(occasion, to, page, teams.name(collectivity), title(desk.edition(), to)));
        }
    }

    private static Chairing chairing(JuryDesk desk) throws SQLException {
        return new Chairing(desk.jurors(), RecusalQuery.list(desk.connection(), desk.key()));
    }

    private static Optional<UUID> leader(JuryDesk desk, UUID dossier) throws SQLException {
        return chairing(desk).leader(dossier).map(Juror::person);
    }

    private List<UUID> organisers(JuryDesk desk, UUID dossier) throws SQLException {
        Chairing chairing = chairing(desk);
        return persons.listOrganisers().stream()
                .filter(person -> chairing.jurors().stream()
                        .noneMatch(each -> each.person().equals(person) && chairing.isTied(each, dossier)))
                .toList();
    }

    private static String jurors(UUID dossier) {
        return "/jury/dossiers/" + dossier + "/appeal";
    }

    private static String title(EditionPlan edition, Addressee to) {
        return to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
    }
}
