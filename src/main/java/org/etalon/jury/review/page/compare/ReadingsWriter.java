/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.review.Comparison.Agreement;
import org.etalon.core.review.Divergence;
import org.etalon.core.review.Reading;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.manage.CompareReadings.Compared;
import org.etalon.jury.review.page.OpenedReview;
import org.etalon.jury.review.said.Conclusion;
import org.etalon.jury.review.said.QuestionVerdict;
import org.etalon.platform.text.Texts;

/** Puts readings into words, beside each other. */
public record ReadingsWriter(OpenedReview opened, Compared compared) {
    /**
     * One reading.
     *
     * @param level proposed, in words
     * @param mentions proposed, in words
     * @param remarks what is said of questions and domains to all who read it
     */
    public record ReadingLine(
            String name,
            String when,
            String level,
            String global,
            String reached,
            List<String> mentions,
            Conclusion conclusion,
            List<Remark> remarks) {}

    /** What a juror says at one place. @param verdict in words; may be empty @param texts at least one, or none where the verdict says all */
    public record Remark(String href, String where, String verdict, List<String> texts) {}

    /** Where readings are far apart. @param href its place; empty where it is the whole */
    public record DivergenceLine(String href, String where, String sentence) {}

    /** A domain's scores, first as declared, then reading by reading. @param agreed on how many questions all come to the same */
    public record DomainRow(String href, String name, String declared, List<ReaderScore> scores, String agreed) {}

    /** What a reader's verdicts come to. */
    public record ReaderScore(String reader, String score) {}

    /** All readings, the first first. */
    public List<ReadingLine> readings() {
        List<ReadingLine> lines = new ArrayList<>();
        for (int at = 0; at < compared.reviews().size(); at++) {
            lines.add(line(
                    compared.reviews().get(at), compared.comparison().readings().get(at)));
        }
        return lines;
    }

    private ReadingLine line(Review review, Reading reading) {
        Conclusion conclusion = review.conclusion();
        var score = reading.assessment().score();
        return new ReadingLine(
                name(review.juror()),
                opened.moments().of(review.handedIn().orElseThrow().at()),
                level(conclusion.level().orElse(0)),
                opened.spoken().percent(score.global()),
                level(score.level()),
                opened.under().scoring().questionnaire().mentions().stream()
                        .filter(mention -> conclusion.mentions().contains(mention.id()))
                        .map(mention -> opened.spoken().plain(mention.title()))
                        .toList(),
                conclusion,
                remarks(review));
    }

    private List<Remark> remarks(Review review) {
        List<Remark> remarks = new ArrayList<>();
        for (Domain domain : opened.under().scoring().questionnaire().domains()) {
            String opinion = review.opinion(domain.id());
            if (!opinion.isEmpty()) {
                String href = opened.root() + "/" + domain.id();
                remarks.add(new Remark(href, opened.domain(domain.id()), "", List.of(opinion)));
            }
            for (Question question : domain.questions()) {
                QuestionVerdict said = review.at(opened.under().scoring().index(), question.id());
                Remark remark = new VerdictWords(opened).remark(question, said);
                if (!remark.verdict().isEmpty() || !remark.texts().isEmpty()) {
                    remarks.add(remark);
                }
            }
        }
        return remarks;
    }

    /** The levels first, then the domains, then the questions. */
    public List<DivergenceLine> divergences() {
        return compared.comparison().divergences().stream().map(this::line).toList();
    }

    private DivergenceLine line(Divergence divergence) {
        if (divergence instanceof Divergence.Levels levels) {
            String said = say("divergence.levels", level(levels.lowest()), level(levels.highest()));
            return new DivergenceLine("", say("divergence.level"), said);
        }
        if (divergence instanceof Divergence.DomainApart apart) {
            String highest = opened.spoken().percent(apart.highest());
            String said = apart.lowest().isPresent()
                    ? say(
                            "divergence.domain",
                            opened.spoken().percent(apart.lowest().getAsInt()),
                            highest)
                    : say("divergence.scope", highest);
            return new DivergenceLine(opened.root() + "/" + apart.domain(), opened.domain(apart.domain()), said);
        }
        var opposed = (Divergence.Opposed) divergence;
        return new DivergenceLine(
                opened.address(opposed.question()),
                opened.question(opposed.question()),
                say("divergence.question", names(opposed.upheldBy()), names(opposed.deniedBy())));
    }

    /** Domain by domain. */
    public List<DomainRow> domains() {
        List<Agreement> agreements = compared.comparison().agreements();
        List<DomainRow> rows = new ArrayList<>();
        var domains = opened.under().declared().domains();
        for (int at = 0; at < domains.size(); at++) {
            int position = at;
            String id = domains.get(at).domain().id();
            rows.add(new DomainRow(
                    opened.root() + "/" + id,
                    opened.domain(id),
                    percent(domains.get(at).score()),
                    compared.comparison().readings().stream()
                            .map(each -> score(each, position))
                            .toList(),
                    agreements.isEmpty()
                            ? ""
                            : say(
                                    "agreed",
                                    agreements.get(at).agreed(),
                                    agreements.get(at).of())));
        }
        return rows;
    }

    private ReaderScore score(Reading reading, int domain) {
        return new ReaderScore(
                name(reading.reader()),
                percent(reading.assessment().domains().get(domain).score()));
    }

    private String percent(OptionalInt score) {
        return score.isPresent() ? opened.spoken().percent(score.getAsInt()) : "–";
    }

    /** The level that more than half carry, in a sentence; empty where there is nothing to compare. */
    public String carried() {
        OptionalInt level = compared.comparison().level();
        return level.isPresent() ? say("carried", level(level.getAsInt())) : "";
    }

    /** What single readings change, in sentences; empty where too few allow none. */
    public List<String> influences() {
        return compared.comparison().influences().stream()
                .map(each -> say(
                        each.changesIt() ? "influence.changes" : "influence.keeps",
                        name(each.reader()),
                        level(each.without())))
                .toList();
    }

    /** In words. @param level 0 for none */
    String level(int level) {
        return level == 0 ? say("level.none") : say("level", level);
    }

    private String name(UUID juror) {
        return compared.names().get(juror);
    }

    private String names(List<UUID> jurors) {
        return jurors.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return Texts.of("review", opened.locale()).say(key, arguments);
    }
}
