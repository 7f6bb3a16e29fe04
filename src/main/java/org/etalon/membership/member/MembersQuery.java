/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.membership.MemberAction;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Membership;
import org.etalon.membership.MembershipRepository;
import org.etalon.membership.Powers;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.security.Caller;

/** Who belongs where, as members may read it. */
@ApplicationScoped
public class MembersQuery {
    @Inject
    Teams teams;

    @Inject
    MembershipRepository memberships;

    @Inject
    PersonNames names;

    @Inject
    Caller caller;

    /** One role of one member. */
    public record MemberRow(UUID id, UUID person, String name, MemberRole role, Set<String> domains, Instant since) {}

    /**
     * The members of one collectivité.
     *
     * @param own what the reader may do there
     * @param reader who reads
     */
    public record TeamView(String code, String name, List<MemberRow> members, Powers own, UUID reader) {
        /** Whether the reader looks after the members. */
        public boolean mayManage() {
            return own.may(MemberAction.MANAGE_MEMBERS);
        }
    }

    /** One collectivité of a person, with the roles there. */
    public record OwnRow(String code, String name, List<MemberRole> roles) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to a stranger */
    public TeamView get(String collectivity, Locale language) {
        Team team = teams.readAs(MemberAction.READ, collectivity);
        Map<UUID, String> called =
                names.list(team.members().stream().map(Membership::person).toList(), language);
        UUID self = caller.person().person();
        return new TeamView(
                team.code(),
                team.name(),
                team.members().stream()
                        .map(each -> row(each, called.get(each.person())))
                        .sorted(Comparator.comparing(MemberRow::role)
                                .thenComparing(row -> row.name().toLowerCase(language)))
                        .toList(),
                team.powers(self),
                self);
    }

    private static MemberRow row(Membership each, String name) {
        return new MemberRow(
                each.id(),
                each.person(),
                name,
                each.role(),
                new TreeSet<>(each.part().domains()),
                each.since());
    }

    /** Where the caller is a member, by name. */
    public List<OwnRow> listOwn() {
        List<Membership> own = memberships.listOpen(caller.person().person());
        return own.stream()
                .map(Membership::collectivity)
                .distinct()
                .map(code -> new OwnRow(
                        code,
                        teams.name(code),
                        own.stream()
                                .filter(each -> each.collectivity().equals(code))
                                .map(Membership::role)
                                .sorted()
                                .toList()))
                .sorted(Comparator.comparing(OwnRow::name))
                .toList();
    }

    /** Whether somebody looks after the members there. */
    public boolean isLookedAfter(String collectivity) {
        return !teams.read(collectivity).administrators().isEmpty();
    }

    /** What the caller may do there; nothing where nobody has signed in. */
    public Powers powers(String collectivity) {
        return caller.identity()
                .map(who -> teams.read(collectivity).powers(who.person()))
                .orElse(Powers.NONE);
    }
}
