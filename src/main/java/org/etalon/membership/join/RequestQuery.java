/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.join;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.account.PersonAddressBook;
import org.etalon.account.PersonNames;
import org.etalon.core.problem.Problem;
import org.etalon.mail.letter.Addressee;
import org.etalon.membership.MemberRole;
import org.etalon.membership.Team;
import org.etalon.membership.Teams;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** Requests that wait, for those who answer them and those who asked. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class RequestQuery {
    @Inject
    JoinRequestRepository requests;

    @Inject
    Teams teams;

    @Inject
    Deciders deciders;

    @Inject
    PersonNames names;

    @Inject
    PersonAddressBook addresses;

    /** @param name of the person; where it is one's own list, of nobody */
    public record RequestRow(
            UUID id,
            String code,
            String collectivity,
            UUID person,
            String name,
            MemberRole role,
            String note,
            Instant at) {}

    /**
     * @param email the asker's confirmed address, by which one may check who it is
     * @param first whether who is taken in becomes the first administrator
     */
    public record RequestView(RequestRow row, String email, boolean first) {}

    /** Of one collectivité. @throws org.etalon.core.problem.RefusedException as unknown to who doesn't decide */
    public List<RequestRow> list(String collectivity, Locale language) {
        deciders.check(teams.read(collectivity));
        return rows(requests.listBy(collectivity), language);
    }

    /** Those of collectivités without an administrator. */
    @AllowedTo(Role.ORGANISER)
    public List<RequestRow> listForOrganisers(Locale language) {
        return rows(requests.listWithoutAdministrator(), language);
    }

    /** Those of one person, who reads them. */
    public List<RequestRow> listOwn(UUID person, Locale language) {
        return rows(requests.listBy(person), language);
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who doesn't decide, or once it is answered */
    public RequestView get(String collectivity, UUID id, Locale language) {
        Team team = teams.read(collectivity);
        deciders.check(team);
        var found = requests.find(id).filter(each -> each.collectivity().equals(collectivity));
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        return new RequestView(
                rows(List.of(found.get()), language).get(0),
                email(found.get().person()),
                team.administrators().isEmpty());
    }

    private String email(UUID person) {
        return addresses.find(person).map(Addressee::email).orElse("");
    }

    private List<RequestRow> rows(List<JoinRequest> found, Locale language) {
        Map<UUID, String> called =
                names.list(found.stream().map(JoinRequest::person).toList(), language);
        return found.stream()
                .map(each -> new RequestRow(
                        each.id(),
                        each.collectivity(),
                        teams.name(each.collectivity()),
                        each.person(),
                        called.get(each.person()),
                        each.role(),
                        each.note(),
                        each.askedAt()))
                .toList();
    }
}
