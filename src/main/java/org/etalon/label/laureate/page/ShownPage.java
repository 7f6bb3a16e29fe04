/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.assessment.advice.AnswerWords;
import org.etalon.core.answer.Answer;
import org.etalon.core.answer.AnswerSheet;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.laureate.ReadPublished;
import org.etalon.label.laureate.ReadPublished.Published;
import org.etalon.label.page.PublicWords;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** Behind WEB-INF/label/shown.xhtml, on a territory's page: what it chose to show beside its last label. */
@Named
@RequestScoped
public class ShownPage {
    @Inject
    PublicLabels labels;

    @Inject
    ReadPublished readPublished;

    @Inject
    PublicWords words;

    private Optional<LabelRow> label;
    private Published published;

    /** A domain, with all that was answered in it. */
    public record DomainLine(String title, List<AnswerLine> answers) {}

    /** @param answer a line for each choice or entry */
    public record AnswerLine(String question, List<String> answer) {}

    /** What the jury says of a domain, or of the whole where the title says so. */
    public record OpinionLine(String title, List<String> said) {}

    /** @param file whether it is one, else a link */
    public record PieceLine(String title, String address, boolean file) {}

    /** Whether a body shows anything; asked first. @param code its code */
    public boolean isShown(String code) {
        if (label == null) {
            label = labels.snapshot().listByCollectivity(code).stream()
                    .filter(each -> !readPublished.get(each).isNothing())
                    .findFirst();
            published = label.map(readPublished::get).orElse(null);
        }
        return label.isPresent();
    }

    /** Of which edition it is. */
    public String getEdition() {
        return words.lines(List.of(label.orElseThrow())).get(0).edition();
    }

    /** What the jury wrote; empty where it isn't shown, or wrote nothing. */
    public List<OpinionLine> getOpinions() {
        return published.opinion().stream().flatMap(this::opinions).toList();
    }

    private Stream<OpinionLine> opinions(LabelResult result) {
        List<OpinionLine> lines = new ArrayList<>();
        lines.add(new OpinionLine(said("shown.strengths"), result.strengths()));
        lines.add(new OpinionLine(said("shown.ways"), result.ways()));
        questionnaire().stream().flatMap(each -> each.domains().stream()).forEach(domain -> result.domains().stream()
                .filter(each -> each.domain().equals(domain.id()))
                .forEach(each -> lines.add(new OpinionLine(title(domain), each.opinions()))));
        return lines.stream().filter(line -> !line.said().isEmpty());
    }

    /** All that was answered, domain by domain; empty where it isn't shown. */
    public List<DomainLine> getDomains() {
        return published.answers().stream().flatMap(this::domains).toList();
    }

    private Stream<DomainLine> domains(AnswerSheet sheet) {
        return questionnaire().stream()
                .flatMap(each -> each.domains().stream())
                .map(domain -> new DomainLine(title(domain), answers(domain, sheet)))
                .filter(domain -> !domain.answers().isEmpty());
    }

    private List<AnswerLine> answers(Domain domain, AnswerSheet sheet) {
        var answerWords = new AnswerWords(locale());
        List<AnswerLine> lines = new ArrayList<>();
        for (Question question : domain.questions()) {
            Optional<Answer> answer = sheet.answers().find(question.id());
            Optional<String> reason = sheet.answers().findJustification(question.id());
            String title = plain(question.wording().text().in(locale().getLanguage()));
            if (answer.isPresent()) {
                lines.add(new AnswerLine(title, answerWords.lines(question, answer.get())));
            } else if (reason.isPresent()) {
                lines.add(new AnswerLine(title, List.of(said("shown.declared"), reason.get())));
            }
        }
        return lines;
    }

    /** The pieces that are shown. */
    public List<PieceLine> getPieces() {
        return published.pieces().stream()
                .map(piece -> piece.file() == null
                        ? new PieceLine(piece.title(), piece.url(), false)
                        : new PieceLine(
                                piece.title(),
                                "/api/v1/labels/" + label.orElseThrow().id() + "/evidence/" + piece.id(),
                                true))
                .toList();
    }

    private Optional<Questionnaire> questionnaire() {
        return words.questionnaire(
                label.orElseThrow().programme(), label.orElseThrow().edition());
    }

    private static String said(String key) {
        return Texts.of("laureate", locale()).get(key);
    }

    private static String title(Domain domain) {
        return plain(domain.title().in(locale().getLanguage()));
    }

    private static String plain(String text) {
        return Markdown.plain(text);
    }

    private static Locale locale() {
        return Locale.forLanguageTag(Visit.atHand().language());
    }
}
