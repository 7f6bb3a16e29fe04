/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.mandate.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Found;
import org.etalon.collectivity.directory.Wanted;
import org.etalon.core.problem.Problem;
import org.etalon.membership.MembershipProblem;
import org.etalon.membership.member.MembersQuery;
import org.etalon.membership.member.MembersQuery.TeamView;
import org.etalon.membership.page.Asked;
import org.etalon.platform.text.Texts;

/** Behind membership/mandates.xhtml: to which body a mandate is to be given. */
@Named
@RequestScoped
public class MandateChoicePage {
    private static final int MOST = 10;
    private static final int LONGEST = 100;

    @Inject
    MembersQuery query;

    @Inject
    Directory directory;

    private TeamView team;
    private String text;
    private List<DirectoryEntry> entries = List.of();
    private int total;

    /** A body that was found. @param about what tells it from others of its name: its type, where it is, its SIREN */
    public record Body(String code, String name, String about) {}

    public void open() {
        team = query.get(Asked.code(), Asked.language());
        refuseIfAny(team.mayManage() ? List.of() : List.of(Problem.of(MembershipProblem.ADMINISTRATORS_ONLY, "")));
        text = Asked.text("q").strip();
        if (!text.isEmpty()) {
            String shortened = text.substring(0, Math.min(LONGEST, text.length()));
            Found found = directory.index().search(Wanted.of(shortened), 1, MOST);
            entries = found.page();
            total = found.total();
        }
    }

    public TeamView getTeam() {
        return team;
    }

    public String getText() {
        return text;
    }

    public int getTotal() {
        return total;
    }

    /** The first of those found. */
    public List<Body> getBodies() {
        return entries.stream()
                .filter(entry -> !entry.isGone() && !entry.code().equals(team.code()))
                .map(this::body)
                .toList();
    }

    private Body body(DirectoryEntry entry) {
        String siren = entry.siren().replaceAll("(\\d{3})(?=\\d)", "$1\u202f");
        String type = Texts.of("collectivity", Asked.language()).get("type." + entry.type());
        String about = Stream.of(type, directory.index().territories().departmentName(entry.department()), siren)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Body(entry.code(), entry.name().replace('\'', '\u2019'), about);
    }
}
