/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.membership.MembershipOccasion;
import org.etalon.membership.Team;
import org.etalon.platform.security.Identity;

/** Tells the administrators of both sides what becomes of a mandate, but not who did it. */
@ApplicationScoped
class MandateNotices {
    @Inject
    Post post;

    void given(Team collectivity, Team operator, Identity by) {
        tell(operator, MembershipOccasion.MANDATE_GIVEN, by, collectivity.name());
    }

    void ended(Team collectivity, Team operator, Identity by) {
        tell(operator, MembershipOccasion.MANDATE_ENDED, by, collectivity.name());
        tell(collectivity, MembershipOccasion.MANDATE_ENDED, by, operator.name());
    }

    private void tell(Team team, MembershipOccasion occasion, Identity by, String other) {
        var notice = Notice.of(occasion, team.name(), "/collectivities/" + team.code() + "/members", by.name(), other);
        team.administrators().stream()
                .filter(person -> !person.equals(by.person()))
                .forEach(person -> post.tell(person, notice));
    }
}
