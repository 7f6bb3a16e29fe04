/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.assessment.form.Spoken;
import org.etalon.collectivity.Directory;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.dossier.teamwork.Note;
import org.etalon.dossier.teamwork.Subject;
import org.etalon.dossier.teamwork.TeamworkDesk;
import org.etalon.dossier.teamwork.TeamworkOccasion;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.platform.security.Caller;

/** Tells colleagues what concerns them, but nobody of what they did themselves. What was written stays in the dossier. */
@ApplicationScoped
class Tidings {
    @Inject
    Post post;

    @Inject
    Directory directory;

    @Inject
    Caller caller;

    /** To who wrote there before, and to whom the question is given. */
    void commented(TeamworkDesk desk, Note note) {
        Domain domain = desk.findDomain(note.question()).orElseThrow();
        Set<UUID> persons = new HashSet<>();
        desk.teamwork().at(note.question()).stream()
                .flatMap(each -> Stream.of(each.author(), each.content().assignee()))
                .filter(Objects::nonNull)
                .forEach(persons::add);
        desk.teamwork().assignee(domain.id(), note.question()).ifPresent(persons::add);
        persons.forEach(each -> tell(desk, each, TeamworkOccasion.COMMENTED, Subject.question(note.question())));
    }

    void tell(TeamworkDesk desk, UUID person, TeamworkOccasion occasion, Subject subject) {
        if (person == null || person.equals(desk.person())) {
            return;
        }
        boolean whole = subject.kind() == Subject.Kind.DOMAIN;
        Domain domain = whole
                ? desk.questionnaire().domains().stream()
                        .filter(each -> each.id().equals(subject.name()))
                        .findFirst()
                        .orElseThrow()
                : desk.findDomain(subject.name()).orElseThrow();
        String path = "/dossiers/" + desk.head().id() + "/" + domain.id() + (whole ? "" : "#q-" + subject.name());
        String title = whole ? title(desk, domain) : title(desk, domain, subject.name());
        Notice notice = Notice.of(occasion, about(desk), path, caller.person().name(), title);
        post.tell(person, notice.urgent(occasion.isToDo() && desk.isClosingSoon()));
    }

    /** As the dossier's page is titled. */
    private String about(TeamworkDesk desk) {
        String code = desk.head().collectivity();
        String name = directory.index().find(code).map(entry -> entry.name()).orElse(code);
        return name.replace('\'', '\u2019') + ", " + desk.head().edition().split("/")[1];
    }

    private static int number(TeamworkDesk desk, Domain domain) {
        return desk.questionnaire().domains().indexOf(domain) + 1;
    }

    private static String title(TeamworkDesk desk, Domain domain) {
        return number(desk, domain) + ". " + Spoken.in(Locale.FRENCH).plain(domain.title());
    }

    private static String title(TeamworkDesk desk, Domain domain, String id) {
        Question question = domain.questions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return number(desk, domain) + "." + (domain.questions().indexOf(question) + 1) + " "
                + Spoken.in(Locale.FRENCH).plain(question.wording().shortest());
    }
}
