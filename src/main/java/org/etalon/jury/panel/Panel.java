/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.collectivity.Directory;
import org.etalon.core.questionnaire.Domain;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.Juror;
import org.etalon.jury.Juror.JurorProfile;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryProblem;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.jury.recusal.Ties;

/** What appointing and changing a juror have in common. */
@ApplicationScoped
class Panel {
    @Inject
    DossierEngines engines;

    @Inject
    Directory directory;

    @Inject
    PersonNames names;

    /** @throws org.etalon.core.problem.RefusedException with everything that makes no sense */
    JurorProfile checked(JuryDesk desk, ProfileWish wish) {
        Set<String> known = engines.get(desk.edition().questionnaire()).questionnaire().domains().stream()
                .map(Domain::id)
                .collect(Collectors.toSet());
        return wish.checked(known, directory.index());
    }

    /** @throws org.etalon.core.problem.RefusedException where another one leads the jury */
    static void refuseSecondChair(JuryDesk desk, UUID juror, JurorPost post) throws SQLException {
        boolean there = post == JurorPost.CHAIR
                && desk.jurors().stream()
                        .anyMatch(each ->
                                each.post() == JurorPost.CHAIR && !each.id().equals(juror));
        refuseIfAny(there ? List.of(JuryProblem.CHAIR_THERE.at("post")) : List.of());
    }

    void add(JuryDesk desk, Juror juror) throws SQLException {
        JurorRepository.add(desk.connection(), juror, desk.instant());
        desk.log(JuryStepKind.JUROR_APPOINTED, told(juror));
        renew(desk, juror);
    }

    /** @param juror with its version raised */
    void change(JuryDesk desk, Juror juror) throws SQLException {
        JurorRepository.change(desk.connection(), juror);
        desk.log(JuryStepKind.JUROR_CHANGED, told(juror));
        renew(desk, juror);
    }

    /** The same juror, of whom nothing is known. */
    static Juror bare(Juror juror) {
        var nothing = new JurorProfile("", "", Set.of(), Optional.empty(), List.of());
        return new Juror(
                juror.id(),
                juror.edition(),
                juror.person(),
                juror.post(),
                nothing,
                juror.declaredAt(),
                juror.version() + 1);
    }

    private void renew(JuryDesk desk, Juror juror) throws SQLException {
        // not their name but what stands for it would be looked for, where they have left
        String name = names.list(List.of(juror.person()), Locale.FRENCH).get(juror.person());
        Ties.renew(desk, juror, name);
    }

    /** The log keeps for ever: nothing goes into it that only shares out work, and no free words. */
    private static Map<String, Object> told(Juror juror) {
        return Map.of(
                "juror", juror.person().toString(),
                "post", juror.post().key(),
                "employer", juror.profile().employer());
    }
}
