/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import static org.etalon.platform.document.Block.Tone.QUIET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.DomainResult;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Standing;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Table;
import org.etalon.platform.document.Table.Column;

/** Every question that concerns the collectivité, with its answer and what it earned. */
public final class AnswersChapter {
    private final Assessment assessment;
    private final ReportWords words;
    private final QuestionRows rows;

    /** @param beside what is said beside each question */
    public AnswersChapter(Report report, ReportWords words, Beside beside) {
        this.words = words;
        assessment = report.assessment();
        rows = new QuestionRows(report, words, beside);
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, words.say("answers"), Places.chapter("answers"), true));
        blocks.add(new Block.Paragraph(QUIET, Line.of(words.say("answers.read"))));
        int number = 0;
        for (DomainResult domain : assessment.domains()) {
            domain(++number, domain, blocks);
        }
        if (!assessment.checks().isEmpty()) {
            blocks.add(new Block.Heading(2, words.say("checks"), Places.chapter("checks"), false));
            blocks.add(new Block.Items(
                    false,
                    assessment.checks().stream()
                            .map(check -> Line.of(words.plain(check.text())))
                            .toList()));
        }
        return blocks;
    }

    private void domain(int number, DomainResult domain, List<Block> blocks) {
        String title =
                words.say("answers.domain", number, words.plain(domain.domain().title()));
        blocks.add(new Block.Heading(2, title, Places.chapter(domain.domain().id()), false));
        blocks.add(new Block.Paragraph(QUIET, Line.of(figures(domain))));
        List<QuestionResult> all = assessment.questions().stream()
                .filter(question -> question.place().domain().equals(domain.domain()))
                .toList();
        sections(number, title, all, blocks);
        outside(all, blocks);
    }

    /** One table for each section, and for each run of questions without one. */
    private void sections(int number, String title, List<QuestionResult> all, List<Block> blocks) {
        Optional<Domain.Section> section = Optional.empty();
        List<Table.Row> lines = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            QuestionResult question = all.get(at);
            if (!shown(question)) {
                continue;
            }
            if (!question.place().section().equals(section)) {
                section(title, section, lines, blocks);
                lines.clear();
                section = question.place().section();
            }
            lines.add(rows.row(number + "." + (at + 1), question));
        }
        section(title, section, lines, blocks);
    }

    /** Questions that the collectivité declared not applicable are shown with its reason. */
    private static boolean shown(QuestionResult question) {
        return question.standing().state() != Standing.State.OUT_OF_SCOPE || question.standing() == Standing.DECLARED;
    }

    private String figures(DomainResult domain) {
        if (domain.score().isEmpty()) {
            return words.say("domain.out");
        }
        int strict = domain.strict().orElse(0);
        String figures = words.say(
                "domain.figures",
                words.percent(domain.score().getAsInt()),
                words.number(domain.earned()),
                words.number(domain.possible()),
                domain.progress().answered(),
                domain.progress().asked());
        return strict == domain.score().getAsInt()
                ? figures
                : figures + " " + words.say("domain.strict", words.percent(strict));
    }

    private void section(String title, Optional<Domain.Section> section, List<Table.Row> lines, List<Block> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        Optional<String> named = section.map(it -> words.plain(it.title()));
        boolean first = blocks.get(blocks.size() - 1) instanceof Block.Paragraph;
        if (named.isPresent() || !first) {
            blocks.add(new Block.Heading(3, named.orElse(words.say("answers.others")), Anchor.NONE, false));
        }
        String caption =
                named.map(it -> words.say("answers.caption", title, it)).orElse(title);
        blocks.add(new Table(
                caption,
                false,
                List.of(
                        Column.words(words.say("question"), 45),
                        Column.words(words.say("answer"), 40),
                        Column.figures(words.say("points"), 15)),
                lines));
    }

    private void outside(List<QuestionResult> all, List<Block> blocks) {
        String labels = all.stream()
                .filter(question -> !shown(question))
                .map(question ->
                        words.plain(question.place().question().wording().shortest()))
                .collect(Collectors.joining(words.say("comma")));
        if (!labels.isEmpty()) {
            blocks.add(new Block.Paragraph(QUIET, Line.of(words.say("answers.outside", labels))));
        }
    }
}
