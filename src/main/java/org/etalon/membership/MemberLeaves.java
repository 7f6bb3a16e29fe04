/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.etalon.account.PersonLeaves;
import org.etalon.account.PersonRepository;
import org.etalon.core.problem.Problem;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;

/**
 * Whose account goes, goes from everywhere. Who alone looks after others hands over first; who is alone goes, since nobody may be kept:
 * the collectivité and its dossiers stay, without an administrator, and the organisers are told.
 */
@ApplicationScoped
public class MemberLeaves {
    @Inject
    MembershipRepository memberships;

    @Inject
    Teams teams;

    @Inject
    PersonRepository persons;

    @Inject
    Post post;

    @Inject
    Clock clock;

    void leave(@Observes PersonLeaves event) {
        List<String> codes = memberships.listOpen(event.person()).stream()
                .map(Membership::collectivity)
                .distinct()
                .toList();
        for (String code : codes) {
            Team team = teams.lock(code);
            List<Membership> own = team.of(event.person());
            boolean alone = own.size() == team.members().size();
            (alone ? List.<Problem>of() : team.problemsWithout(own)).forEach(event::object);
            own.forEach(each -> each.end(clock.instant()));
            if (alone) {
                tellOrganisers(team, event.person());
            }
        }
    }

    private void tellOrganisers(Team team, UUID leaving) {
        persons.listOrganisers().stream()
                .filter(each -> !each.equals(leaving))
                .forEach(each -> post.tell(
                        each, Notice.of(MembershipOccasion.DESERTED, team.name(), "/collectivities/" + team.code())));
    }
}
