/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.questionnaire.sheet.Sheet.Award;
import org.etalon.questionnaire.sheet.Sheet.Block;
import org.etalon.questionnaire.sheet.Sheet.DomainSheet;
import org.etalon.questionnaire.sheet.Sheet.QuestionSheet;
import org.etalon.questionnaire.sheet.Sheet.StratumLine;

/** Writes a whole questionnaire. */
public final class SheetMaker {
    private final Questionnaire questionnaire;
    private final SheetWords words;
    private final QuestionSheets questions;

    private SheetMaker(Questionnaire questionnaire, SheetWords words) {
        this.questionnaire = questionnaire;
        this.words = words;
        questions = new QuestionSheets(words);
    }

    /** @param stratum one of the questionnaire's */
    public static Sheet sheet(Questionnaire questionnaire, String stratum, Locale locale) {
        return new SheetMaker(questionnaire, new SheetWords(questionnaire, stratum, locale)).sheet();
    }

    private Sheet sheet() {
        LevelLines levels = new LevelLines(questionnaire, words);
        List<Question> all = questionnaire.questions();
        List<DomainSheet> domains = new ArrayList<>();
        for (Domain domain : questionnaire.domains()) {
            domains.add(domain(domain, domains.size() + 1));
        }
        return new Sheet(
                words.plain(questionnaire.title()),
                words.html(questionnaire.intro()),
                questionnaire.strata().stream().map(this::stratum).toList(),
                (int) all.stream()
                        .filter(it -> !it.announced() && it.points().in(words.stratum) > 0)
                        .count(),
                questionnaire.answerable(),
                domains,
                questionnaire.levels().stream().map(levels::line).toList(),
                questionnaire.mentions().stream().map(this::mention).toList(),
                questionnaire.checks().stream().map(this::check).toList());
    }

    private StratumLine stratum(Stratum stratum) {
        return new StratumLine(
                stratum.id(),
                words.plain(stratum.title()),
                stratum.when().map(words::say).orElseGet(() -> words.texts.get("stratum.others")),
                stratum.id().equals(words.stratum));
    }

    private DomainSheet domain(Domain domain, int number) {
        List<String> notes = new ArrayList<>();
        notes.add(words.texts.say("weight", domain.weight().in(words.stratum), totalWeight()));
        if (domain.floor() > 0) {
            notes.add(words.texts.say("floor", words.percent(domain.floor() * 100L)));
        }
        notes.addAll(words.when(domain.applies(), Optional.empty()));
        return new DomainSheet(
                domain.id(),
                number,
                words.plain(domain.title()),
                words.html(domain.intro()),
                notes,
                blocks(domain, number));
    }

    private int totalWeight() {
        return questionnaire.domains().stream()
                .mapToInt(domain -> domain.weight().in(words.stratum))
                .sum();
    }

    private List<Block> blocks(Domain domain, int number) {
        List<Block> blocks = new ArrayList<>();
        List<QuestionSheet> loose = new ArrayList<>();
        int position = 0;
        for (Domain.Item item : domain.items()) {
            if (item instanceof Question question) {
                loose.add(questions.sheet(question, number + "." + ++position));
                continue;
            }
            closeLoose(blocks, loose);
            Domain.Section section = (Domain.Section) item;
            List<QuestionSheet> within = new ArrayList<>();
            for (Question question : section.questions()) {
                within.add(questions.sheet(question, number + "." + ++position));
            }
            blocks.add(new Block(
                    Optional.of(words.plain(section.title())),
                    words.html(section.intro()),
                    words.when(section.applies(), section.visible()),
                    within));
        }
        closeLoose(blocks, loose);
        return blocks;
    }

    private static void closeLoose(List<Block> blocks, List<QuestionSheet> loose) {
        if (!loose.isEmpty()) {
            blocks.add(new Block(Optional.empty(), "", List.of(), List.copyOf(loose)));
            loose.clear();
        }
    }

    private Award mention(Questionnaire.Mention mention) {
        return new Award(
                words.line(mention.title()),
                words.html(mention.meaning()),
                mention.propose().map(it -> words.rule("mention.when", it)).orElse(new Sheet.Rule("", List.of())));
    }

    private Award check(Questionnaire.Check check) {
        return new Award(words.line(check.text()), "", words.rule("check.when", check.when()));
    }
}
