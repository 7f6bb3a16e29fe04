/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.membership.MemberAction;
import org.etalon.platform.security.SecurityProblem;

/** Lets members in. A stranger's dossier is unknown, in the words of one that is not there. */
public final class DossierDoor {
    private static final Pattern QUESTION = Pattern.compile("[a-z0-9-]{1,64}");

    private DossierDoor() {}

    /** The whole dossier. @throws RefusedException as unknown, where there is none that the person may read */
    public static OpenDossier open(Connection connection, UUID id, UUID person, Instant now) throws SQLException {
        return known(DossierQuery.find(connection, id, person, now));
    }

    /** Without its answers. @throws RefusedException as unknown, where there is none that the person may read */
    public static DossierHead head(Connection connection, UUID id, UUID person, Instant now) throws SQLException {
        return DossierQuery.findHead(connection, id, person, now)
                .filter(head -> head.powers().may(MemberAction.READ))
                .orElseThrow(DossierDoor::unknown);
    }

    /** One question; of the others what counts for the score. @throws RefusedException as unknown, where the person may not read it */
    public static OpenDossier open(Connection connection, UUID id, UUID person, Instant now, String question)
            throws SQLException {
        return open(connection, id, person, now, question, KnownAnswers.Stamp.NONE);
    }

    /**
     * One question; of the others what counts for the score, unless all stands as the caller knows it.
     *
     * @param known what the caller knows
     * @throws RefusedException as unknown, where the person may not read it
     */
    public static OpenDossier open(
            Connection connection, UUID id, UUID person, Instant now, String question, KnownAnswers.Stamp known)
            throws SQLException {
        if (!QUESTION.matcher(question).matches()) {
            throw unknown();
        }
        return known(QuestionQuery.find(connection, id, person, now, question, known));
    }

    private static OpenDossier known(Optional<OpenDossier> found) {
        return found.filter(dossier -> dossier.head().powers().may(MemberAction.READ))
                .orElseThrow(DossierDoor::unknown);
    }

    /** The refusal of what is not there or not to be known of. */
    public static RefusedException unknown() {
        return new RefusedException(List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
    }

    /** @throws RefusedException where the edition takes nothing in now, or the dossier has been handed in, and no correction is asked for */
    public static void refuseUnlessTakingIn(DossierHead head, Instant now) {
        if (head.isTakingIn(now)) {
            return;
        }
        List<Problem> problems = new ArrayList<>();
        if (!head.phase(now).isTakingIn()) {
            problems.add(Problem.of(DossierProblem.EDITION_NOT_OPEN, ""));
        }
        if (!head.status().isOpen()) {
            problems.add(Problem.of(DossierProblem.DOSSIER_SUBMITTED, ""));
        }
        refuseIfAny(problems);
    }

    /** The same of one question. @throws RefusedException also where the correction that is asked for is of other questions */
    public static void refuseUnlessTakingIn(DossierHead head, String question, Instant now) {
        refuseUnlessTakingIn(head, now);
        refuseIfAny(
                head.isTakingIn(question, now)
                        ? List.of()
                        : List.of(Problem.of(DossierProblem.CORRECTION_NOT_ASKED, question)));
    }
}
