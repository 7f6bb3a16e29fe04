/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.assessment.advice.AnswerWords;
import org.etalon.assessment.form.AnswerSentences;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.answer.Intake;
import org.etalon.core.problem.Problem;
import org.etalon.jury.review.offline.desk.SaidLine.Field;
import org.etalon.jury.review.offline.returned.ReviewFindings.PartDifference;
import org.etalon.jury.review.page.OpenedReview;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.Texts;

/** Puts parts that a workbook changes into words. */
record SaidLines(OpenedReview opened) {
    private static final List<String> FIELDS = List.of(
            "verdict",
            "answer",
            "evidence",
            "reason",
            "level",
            "mentions",
            "strengths",
            "ways",
            "opinion",
            "word",
            "note");

    SaidLine line(PartDifference difference) {
        String part = difference.change().part();
        PartName name =
                PartName.find(part, opened.under().scoring().questionnaire()).orElseThrow();
        List<Field> fields = FIELDS.stream()
                .map(field -> new Field(
                        say("sheet." + field),
                        words(name, field, difference.before().get(field)),
                        words(name, field, difference.change().said().get(field))))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
        return new SaidLine(
                difference.place().sheet() + ", " + difference.place().name(),
                title(name),
                href(name),
                fields,
                json(difference));
    }

    /** Of a cell that is not as it should be. */
    String sentence(Problem problem) {
        return new AnswerSentences(Spoken.in(opened.locale()))
                .sayOf(opened.under().scoring().index(), problem);
    }

    private String title(PartName name) {
        return switch (name.kind()) {
            case QUESTION -> opened.question(name.id());
            case DOMAIN -> opened.domain(name.id());
            case CONCLUSION -> say("conclusion");
        };
    }

    private String href(PartName name) {
        return switch (name.kind()) {
            case QUESTION -> opened.address(name.id());
            case DOMAIN -> opened.root() + "/" + name.id() + "#q-domain";
            case CONCLUSION -> opened.root() + "#q-end";
        };
    }

    private String words(PartName name, String field, Object said) {
        if (said == null) {
            return "";
        }
        return switch (field) {
            case "verdict" -> say("verdict." + said);
            case "evidence" -> say("proof." + said);
            case "answer" -> answer(name.id(), said);
            case "level" ->
                said.toString().equals("0") ? say("level.none") : say("level", Integer.valueOf(said.toString()));
            case "mentions" -> ((List<?>) said).stream().map(this::mention).collect(Collectors.joining("\n"));
            default ->
                said instanceof List<?> lines
                        ? lines.stream().map(Object::toString).collect(Collectors.joining("\n"))
                        : said.toString();
        };
    }

    private String answer(String question, Object said) {
        var index = opened.under().scoring().index();
        return Intake.ofAnswer(index, question, said)
                .value()
                .map(answer -> new AnswerWords(opened.locale())
                        .lines(index.question(index.get(question)), answer).stream()
                                .collect(Collectors.joining("\n")))
                .orElse(said.toString());
    }

    private String mention(Object id) {
        return opened.under().scoring().questionnaire().mentions().stream()
                .filter(mention -> mention.id().equals(id))
                .map(mention -> opened.spoken().plain(mention.title()))
                .findFirst()
                .orElse(id.toString());
    }

    private String say(String key, Object... gaps) {
        return Texts.of("review", opened.locale()).say(key, gaps);
    }

    private static String json(PartDifference difference) {
        Map<String, Object> all = new HashMap<>();
        all.put("part", difference.change().part());
        all.put("version", difference.change().version());
        all.put("said", difference.change().said());
        return CanonicalText.of(all);
    }
}
