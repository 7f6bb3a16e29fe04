/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JurorQuery;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.JuryOccasion;
import org.etalon.jury.JuryProblem;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Addressee;
import org.etalon.mail.letter.Letter;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser takes somebody who has an account into the jury, and tells them. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class AppointJuror {
    @Inject
    JuryDesks desks;

    @Inject
    Panel panel;

    @Inject
    PersonAddressBook addresses;

    @Inject
    Post post;

    /**
     * @param edition {@code <programme>/<edition>}
     * @param email of a confirmed account
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; once the jury is over; where the
     *     person is unknown or in it already; with everything else that makes no sense
     */
    public Juror appoint(String edition, String email, JurorPost place, ProfileWish wish) {
        return desks.with(edition, desk -> {
            desk.refuseOnceSettled();
            Optional<Addressee> to = addresses.findByEmail(email);
            refuseIfAny(to.isEmpty() ? List.of(JuryProblem.JUROR_UNKNOWN.at("email")) : List.of());
            UUID person = addresses.findPerson(email).orElseThrow();
            boolean there = JurorQuery.find(desk.connection(), edition, person, desk.instant())
                    .isPresent();
            refuseIfAny(there ? List.of(JuryProblem.JUROR_THERE.at("email")) : List.of());
            UUID id = UUID.randomUUID();
            Panel.refuseSecondChair(desk, id, place);
            var juror = new Juror(id, edition, person, place, panel.checked(desk, wish), Optional.empty(), 1);
            panel.add(desk, juror);
            post.send(Letter.of(JuryOccasion.APPOINTED, to.get(), "/jury", title(desk.edition(), to.get())));
            return juror;
        });
    }

    static String title(EditionPlan edition, Addressee to) {
        return to.language().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
    }
}
