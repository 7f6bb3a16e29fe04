/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Teams;

/** Invitations that wait: for administrators, and for who holds a link. */
@ApplicationScoped
public class InvitationQuery {
    @Inject
    InvitationRepository invitations;

    @Inject
    Teams teams;

    @Inject
    PersonNames names;

    @Inject
    Clock clock;

    /** @param expired whether its link doesn't hold any more */
    public record InvitationRow(
            UUID id, String email, MemberRole role, Set<String> domains, Instant expiresAt, boolean expired) {}

    /** What who holds the link is told. */
    public record Offer(String collectivity, String inviter, String email, MemberRole role, Instant expiresAt) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger */
    public List<InvitationRow> list(String collectivity) {
        teams.readAs(MemberAction.MANAGE_MEMBERS, collectivity);
        Instant now = clock.instant();
        return invitations.listBy(collectivity).stream()
                .map(each -> new InvitationRow(
                        each.id(),
                        each.email(),
                        each.part().role(),
                        new TreeSet<>(each.part().domains()),
                        each.expiresAt(),
                        !each.expiresAt().isAfter(now)))
                .toList();
    }

    /** What is behind a link, while it holds; nothing is changed. */
    public Optional<Offer> find(String token, Locale language) {
        return invitations
                .find(token, clock.instant())
                .map(each -> new Offer(
                        teams.name(each.collectivity()),
                        names.list(List.of(each.invitedBy()), language).get(each.invitedBy()),
                        each.email(),
                        each.part().role(),
                        each.expiresAt()));
    }
}
