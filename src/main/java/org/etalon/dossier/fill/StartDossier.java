/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.DossierProblem;
import org.etalon.edition.EditionRow;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Powers;
import org.etalon.membership.PowersQuery;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/** A member begins their collectivité's dossier in an open edition, with the answers of a self-assessment or with none. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class StartDossier {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    StartingPoint startingPoint;

    @Inject
    PowersQuery powers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * @return the new dossier's id
     * @throws org.etalon.core.problem.RefusedException where it isn't theirs to do, where the edition isn't open, where there is one
     *     already, or with everything that doesn't fit
     */
    public UUID start(NewDossier asked) {
        UUID person = caller.person().person();
        String collectivity = startingPoint.collectivity(asked).code();
        EditionRow edition = startingPoint.edition(asked);
        Powers theirs = powers.get(person, collectivity);
        refuseUnless(theirs.may(MemberAction.START), DossierProblem.NOT_YOURS_TO_DO);
        refuseUnless(edition.phase(clock.instant()).isTakingIn(), DossierProblem.EDITION_NOT_OPEN);
        var sheet = startingPoint.sheet(asked, edition);
        return Sql.with(source, connection -> new DossierDesk(connection, person, clock.instant())
                .start(collectivity, edition, theirs, sheet)
                .id());
    }

    private static void refuseUnless(boolean right, DossierProblem problem) {
        refuseIfAny(right ? List.of() : List.of(Problem.of(problem, "")));
    }
}
