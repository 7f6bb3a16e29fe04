/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.etalon.core.answer.AnswerProblem;
import org.etalon.core.problem.Problem;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.export.back.Change;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.SentAnswer;
import org.etalon.dossier.export.back.SentAnswer.Part;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.export.workbook.plan.Plan;
import org.etalon.dossier.export.workbook.plan.Spot;
import org.etalon.dossier.export.workbook.plan.Wording;

/** Reads what a document says of each question, in the questionnaire's order; what doesn't belong there goes among the mistakes. */
final class EntriesReading {
    private static final Set<String> MEMBERS = Set.of("format", "dossier", "questionnaire", "rules", "answers");
    private static final String VERSION = "version";
    /** Of a name that is none of ours. */
    private static final int LONGEST_NAME = 100;

    private final Plan plan;
    private final List<Mistake> mistakes;

    EntriesReading(Questionnaire questionnaire, List<Mistake> mistakes) {
        this.mistakes = mistakes;
        plan = new Plan(questionnaire, new Wording(Locale.FRENCH));
    }

    List<SentAnswer> read(Map<String, Object> tree) {
        tree.keySet().stream()
                .filter(member -> !MEMBERS.contains(member))
                .forEach(member -> mistakes.add(Mistake.of(DocumentProblem.DOCUMENT_MEMBER, where("", member), "")));
        var answers = (Map<?, ?>) tree.get("answers");
        refuseStrange(answers);
        List<SentAnswer> read = new ArrayList<>();
        for (Spot spot : plan.spots()) {
            String id = spot.question().id();
            if (answers.get(id) instanceof Map<?, ?> entry) {
                read.add(answer(spot, entry));
            } else if (answers.containsKey(id)) {
                mistakes.add(Mistake.of(DocumentProblem.DOCUMENT_ENTRY, where("/answers", id), id));
            }
        }
        return read;
    }

    private void refuseStrange(Map<?, ?> answers) {
        Set<String> known =
                plan.spots().stream().map(spot -> spot.question().id()).collect(Collectors.toSet());
        for (Object id : answers.keySet()) {
            if (!known.contains(id)) {
                String shown = shown(id.toString());
                mistakes.add(
                        new Mistake(where("/answers", shown), "", Problem.of(AnswerProblem.QUESTION_UNKNOWN, shown)));
            }
        }
    }

    private static SentAnswer answer(Spot spot, Map<?, ?> entry) {
        Map<String, Object> said = new HashMap<>();
        entry.forEach((member, value) -> said.put(member.toString(), value));
        Object version = said.remove(VERSION);
        String pointer = "/answers/" + spot.question().id();
        return new SentAnswer(
                spot,
                Change.version(version),
                said,
                Optional.empty(),
                part -> new Where.Member(
                        part == Part.WHOLE
                                ? pointer
                                : pointer + "/" + part.name().toLowerCase(Locale.ROOT)),
                List.of());
    }

    private static Where where(String above, String member) {
        return new Where.Member(above + "/" + shown(member).replace("~", "~0").replace("/", "~1"));
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
