/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MemberRole;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.Teams;
import org.etalon.membership.mandate.GrantMandate;
import org.etalon.membership.mandate.MandateWish;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.TeamView;
import org.etalon.membership.page.Asked;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.text.Texts;

/** Behind membership/grant.xhtml: a mandate to one body. */
@Named
@RequestScoped
public class MandateGrantPage {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    MembersQuery query;

    @Inject
    Teams teams;

    @Inject
    GrantMandate grantMandate;

    @Inject
    Clock clock;

    private TeamView team;
    private String role = MemberRole.CONTRIBUTOR.name();
    private String first;
    private String last;

    /** One of the values to choose from. */
    public record Option(String value, String text) {}

    public void open() {
        team = query.get(Asked.code(), Asked.language());
        refuseIfAny(team.mayManage() ? List.of() : List.of(Problem.of(MembershipProblem.ADMINISTRATORS_ONLY, "")));
        refuseIfAny(
                teams.isThere(Asked.text("operator")) ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
    }

    /** The form begins with a year from today on. */
    public void fill() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PARIS);
        first = today.toString();
        last = today.plusYears(1).toString();
    }

    public void grant() {
        var wish = new MandateWish(role(), day(first), day(last));
        grantMandate.grant(Asked.code(), Asked.text("operator"), wish);
        Redirect.to("/collectivities/" + Asked.code() + "/members?done=granted");
    }

    private MemberRole role() {
        return Stream.of(MemberRole.values())
                .filter(each -> each.name().equals(role))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    public TeamView getTeam() {
        return team;
    }

    public String getOperator() {
        return teams.name(Asked.text("operator"));
    }

    public List<Option> getRoles() {
        return MandateWish.ROLES.stream()
                .map(each -> new Option(
                        each.name(), Texts.of("membership", Asked.language()).get("mandate.role." + each)))
                .toList();
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }
}
