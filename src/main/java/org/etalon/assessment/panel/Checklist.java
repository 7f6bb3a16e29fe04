/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Requirement;

/** What holds and what lacks, in sentences with links. */
final class Checklist {
    private final Assessment assessment;
    private final Addresses addresses;
    private final Spoken spoken;

    Checklist(Assessment assessment, Addresses addresses, Spoken spoken) {
        this.assessment = assessment;
        this.addresses = addresses;
        this.spoken = spoken;
    }

    /** What one level asks, each requirement with what is reached. */
    List<ChecklistItem> of(Assessment.LevelResult level) {
        return level.requirements().stream().map(this::item).toList();
    }

    /** Answers that earn nothing for want of evidence, as one line; none where there are none. */
    List<ChecklistItem> heldBack() {
        var held = assessment.questions().stream()
                .filter(QuestionResult::awaitsEvidence)
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        List<String> links = held.stream()
                .limit(5)
                .map(question -> spoken.say(
                        "page.missing.held.link",
                        addresses.of(
                                question.place().domain(),
                                question.place().question().id()),
                        Escaped.of(spoken.plain(
                                question.place().question().wording().shortest()))))
                .toList();
        return List.of(new ChecklistItem(
                "proof",
                spoken.say("page.missing.held", held.size()),
                spoken.say("page.missing.held.detail", held.size()),
                "",
                links));
    }

    private ChecklistItem item(Requirement requirement) {
        if (requirement instanceof Requirement.Global global) {
            return figure(global, "page.missing.global", spoken.percent(global.asks()), today(global.reached()), "");
        }
        if (requirement instanceof Requirement.EachDomain each) {
            return eachDomain(each);
        }
        if (requirement instanceof Requirement.NamedDomain named) {
            String title = spoken.say(
                    "page.missing.domain", spoken.plain(named.domain().title()), spoken.percent(named.asks()));
            return new ChecklistItem(
                    kind(named), title, today(named.reached()), addresses.of(named.domain()), List.of());
        }
        if (requirement instanceof Requirement.AtLeastDomains some) {
            String title = spoken.say("page.missing.at-least", some.asks(), spoken.percent(some.score()));
            return new ChecklistItem(
                    kind(some), title, spoken.say("page.missing.now-count", some.reached()), "", List.of());
        }
        if (requirement instanceof Requirement.Proof proof) {
            String kind = proof.holds() ? "done" : "proof";
            String title = spoken.say("page.missing.proof", spoken.percent(proof.asks()));
            return new ChecklistItem(kind, title, today(proof.reached()), "", List.of());
        }
        return answers((Requirement.Require) requirement);
    }

    private ChecklistItem answers(Requirement.Require require) {
        var wanted = new AnswersWanted(assessment.questionnaire(), addresses, spoken);
        return new ChecklistItem(
                kind(require), spoken.say("page.missing.require"), "", "", wanted.lines(require.open()));
    }

    private ChecklistItem eachDomain(Requirement.EachDomain each) {
        String title = spoken.say("page.missing.each", spoken.percent(each.asks()));
        List<DomainResult> below = assessment.domains().stream()
                .filter(domain -> domain.score().isPresent() && domain.score().getAsInt() < each.asks())
                .sorted(Comparator.comparingInt(domain -> domain.score().getAsInt()))
                .toList();
        List<String> links = new ArrayList<>();
        for (DomainResult domain : below) {
            links.add(spoken.say(
                    "page.missing.each.link",
                    addresses.of(domain.domain()),
                    Escaped.of(title(domain.domain())),
                    spoken.percent(domain.score().getAsInt())));
        }
        return new ChecklistItem(kind(each), title, "", "", links);
    }

    private ChecklistItem figure(Requirement requirement, String key, String asks, String detail, String href) {
        return new ChecklistItem(kind(requirement), spoken.say(key, asks), detail, href, List.of());
    }

    private String title(Domain domain) {
        return spoken.plain(domain.title());
    }

    private String today(int hundredths) {
        return spoken.say("page.missing.now", spoken.percent(hundredths));
    }

    private static String kind(Requirement requirement) {
        return requirement.holds() ? "done" : "todo";
    }
}
