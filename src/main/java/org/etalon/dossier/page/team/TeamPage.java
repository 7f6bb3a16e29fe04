/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.people.ListWorkers;
import org.etalon.dossier.people.MeetColleagues;
import org.etalon.dossier.people.Meeting;
import org.etalon.dossier.people.PresentRow;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.Teamwork;
import org.etalon.dossier.teamwork.manage.ReadTeamwork;
import org.etalon.membership.MemberAction;
import org.etalon.membership.Powers;
import org.etalon.platform.security.Caller;

/** Behind WEB-INF/dossier/talk.xhtml and picks.xhtml: what colleagues do at the questions of one domain, and which are picked. */
@Named
@RequestScoped
public class TeamPage {
    @Inject
    ReadTeamwork readTeamwork;

    @Inject
    ListWorkers listWorkers;

    @Inject
    PersonNames personNames;

    @Inject
    Caller caller;

    @Inject
    MeetColleagues meetColleagues;

    private Opened opened;
    private String domain;
    private Teamwork teamwork;
    private List<WorkerRow> workers;
    private Map<UUID, String> names;
    private Picks picks;
    private Set<String> picked;
    private final Map<String, TalkView> talks = new HashMap<>();

    /** @param domain of which the page is, or null where it is of the whole dossier */
    public void open(Opened opened, String domain) {
        this.opened = opened;
        this.domain = domain;
        teamwork = readTeamwork.read(opened.dossier());
        picks = Picks.of(opened, teamwork, caller.person().person());
        picked = picks.list(getPick(), domain).stream()
                .map(result -> result.place().question().id())
                .collect(Collectors.toSet());
    }

    /** Who else has the dossier open, and whether anything changed; this page is seen at this domain. */
    public Meeting meet(UUID dossier, String at) {
        return meetColleagues.meet(dossier, at);
    }

    /** Who else is there, in a sentence; empty where nobody is. */
    public String here(List<PresentRow> present) {
        return talks().here(present);
    }

    private Map<UUID, String> names() {
        if (names == null) {
            workers = listWorkers.list(opened.id());
            Set<UUID> persons = new HashSet<>(teamwork.persons());
            workers.forEach(row -> persons.add(row.person()));
            names = personNames.list(persons, opened.spoken().locale());
        }
        return names;
    }

    /** What the page's address asks to see. */
    public Pick getPick() {
        return Pick.of(OpeningPage.parameter("show"));
    }

    public boolean isPicked(String question) {
        return picked.contains(question);
    }

    public boolean isNothingPicked() {
        return picked.isEmpty();
    }

    public List<PickLine> getPicks() {
        return picks.lines(opened.root() + (domain == null ? "" : "/" + domain), getPick(), domain);
    }

    /** The questions picked. */
    List<QuestionResult> results() {
        return picks.list(getPick(), domain);
    }

    /** @param number of the question, as its page numbers it */
    public TalkView talk(String question, String number) {
        return talks.computeIfAbsent(question, id -> talks().at(domain, id, number));
    }

    Talks talks() {
        return new Talks(opened, teamwork, caller.person().person(), names());
    }

    /** The id of to whom the domain is given, or empty. */
    public String getAssignee() {
        return talks().assignee(Subject.domain(domain));
    }

    /** What the person is called. */
    public String getAssigneeName() {
        return getAssignee().isEmpty() ? "" : names().get(UUID.fromString(getAssignee()));
    }

    public boolean isCommenting() {
        return opened.head().powers().may(MemberAction.COMMENT);
    }

    public boolean isAssigning() {
        return isTasking() && opened.head().powers().may(MemberAction.ASSIGN);
    }

    /** Whether there may still be something to do. */
    public boolean isTasking() {
        return !opened.head().isDecided();
    }

    /** To whom something of the domain can be given, by name. */
    public List<PersonOption> getFillers() {
        return options(MemberAction.ANSWER);
    }

    /** Who can be asked to do something, by name. */
    public List<PersonOption> getHands() {
        return options(MemberAction.COMMENT);
    }

    private List<PersonOption> options(MemberAction action) {
        Map<UUID, String> called = names();
        return workers.stream()
                .filter(row -> new Powers(List.of(row.part())).mayIn(domain, action))
                .map(WorkerRow::person)
                .distinct()
                .map(who -> new PersonOption(who.toString(), called.get(who)))
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }
}
