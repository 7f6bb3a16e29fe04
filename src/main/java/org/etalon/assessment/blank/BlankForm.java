/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.blank;

import static org.etalon.platform.document.Block.Tone.BODY;
import static org.etalon.platform.document.Block.Tone.LEAD;
import static org.etalon.platform.document.Block.Tone.NOTICE;
import static org.etalon.platform.document.Block.Tone.QUIET;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Scoring;
import org.etalon.platform.document.Anchor;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.document.Line;
import org.etalon.platform.document.Line.Style;

/** The whole form: whose it is, and every question that can concern the body, with room to answer. */
final class BlankForm {
    private static final int HEAD = 80;

    private final Questionnaire questionnaire;
    private final BlankWords words;
    private final List<Block> blocks = new ArrayList<>();

    private BlankForm(Questionnaire questionnaire, BlankWords words) {
        this.questionnaire = questionnaire;
        this.words = words;
    }

    /** @param facts empty for a form for everybody @param at what the file says of its age */
    static Document of(Scoring scoring, Optional<Facts> facts, Instant at, Locale locale) {
        String stratum = facts.map(scoring::stratum).orElse("");
        var words = new BlankWords(scoring.questionnaire(), facts, stratum, locale);
        return new BlankForm(scoring.questionnaire(), words).document(at);
    }

    private Document document(Instant at) {
        cover();
        int number = 0;
        for (Domain domain : questionnaire.domains()) {
            number++;
            if (words.canHold(domain.applies())) {
                domain(number, domain);
            }
        }
        String title = words.plain(questionnaire.title());
        String head = title.length() <= HEAD ? title : title.substring(0, title.offsetByCodePoints(0, HEAD)) + "…";
        return new Document(
                new Document.Properties(
                        words.say("title", title),
                        words.who(),
                        "Étalon",
                        words.locale(),
                        at,
                        head,
                        words.say("state"),
                        words.who(),
                        words.say("page", "{0}", "{1}")),
                blocks);
    }

    private void cover() {
        blocks.add(new Block.Title(words.plain(questionnaire.title())));
        blocks.add(new Block.Paragraph(LEAD, Line.of(words.say("lead", words.who()))));
        blocks.add(new Block.Paragraph(
                NOTICE, Line.of(Style.STRONG, words.say("notice.lead") + " ").then(Line.of(words.say("notice")))));
        for (String field : List.of("field.body", "field.people", "field.day")) {
            blocks.add(new Block.Paragraph(QUIET, Line.of(words.say(field))));
            blocks.add(new Block.Space(1, words.say(field)));
        }
        intro(words.plain(questionnaire.intro()));
        blocks.add(new Block.Contents(words.say("contents")));
    }

    private void domain(int number, Domain domain) {
        String title = words.say("domain", number, words.plain(domain.title()));
        blocks.add(new Block.Heading(1, title, new Anchor("domain " + domain.id()), true));
        blocks.add(new Block.Paragraph(
                QUIET, Line.of(words.say("weight", words.perStratum(domain.weight()), conditions(domain)))));
        intro(words.plain(domain.intro()));
        int position = 0;
        for (Domain.Item item : domain.items()) {
            if (item instanceof Question question) {
                question(number + "." + ++position, question);
                continue;
            }
            Domain.Section section = (Domain.Section) item;
            boolean shown = words.canHold(section.applies()) && words.canHold(section.visible());
            if (shown) {
                section(section);
            }
            for (Question question : section.questions()) {
                position++;
                if (shown) {
                    question(number + "." + position, question);
                }
            }
        }
    }

    private String conditions(Domain domain) {
        return words.unsure(domain.applies())
                .map(condition -> words.say("between") + words.say("when", condition))
                .orElse("");
    }

    private void section(Domain.Section section) {
        String title = words.plain(section.title());
        blocks.add(new Block.Heading(2, title, Anchor.NONE, false));
        words.unsure(section.applies())
                .or(() -> words.unsure(section.visible()))
                .ifPresent(condition -> blocks.add(new Block.Paragraph(QUIET, Line.of(words.say("when", condition)))));
        intro(words.plain(section.intro()));
    }

    private void question(String number, Question question) {
        if (words.canHold(question.applies()) && words.canHold(question.visible())) {
            blocks.addAll(new BlankQuestion(words, question).blocks(number));
        }
    }

    private void intro(String text) {
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(BODY, Line.of(text)));
        }
    }
}
