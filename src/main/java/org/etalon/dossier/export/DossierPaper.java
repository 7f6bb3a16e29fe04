/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.assessment.report.AnswersChapter;
import org.etalon.assessment.report.Cover;
import org.etalon.assessment.report.Imprint;
import org.etalon.assessment.report.LevelsChapter;
import org.etalon.assessment.report.Report;
import org.etalon.assessment.report.ReportWords;
import org.etalon.assessment.report.RulesChapter;
import org.etalon.assessment.report.Summary;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.submission.filed.Content;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;
import org.etalon.platform.text.Texts;

/** All that stands in the paper of a dossier. The same dossier, instant and language always give the same document. */
final class DossierPaper {
    private final UUID dossier;
    private final Report report;
    private final ReportWords words;
    private final Content content;
    private final Filing filing;
    private final Chronicle chronicle;
    private final Texts texts;

    DossierPaper(UUID dossier, Report report, Content content, Filing filing, Chronicle chronicle) {
        this.dossier = dossier;
        this.report = report;
        this.content = content;
        this.filing = filing;
        this.chronicle = chronicle;
        words = new ReportWords(report);
        texts = Texts.of("paper", report.locale());
    }

    Document document() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new Cover(report, words, imprint()).blocks());
        blocks.addAll(new Summary(report, words, filing.award().isPresent()).blocks());
        blocks.addAll(new AnswersChapter(report, words, new PieceNotes(content, texts)).blocks());
        blocks.addAll(new PiecesChapter(dossier, report, words, content, chronicle).blocks());
        blocks.addAll(new LevelsChapter(report, words).blocks());
        blocks.addAll(new RulesChapter(report, words).blocks());
        blocks.addAll(new FilingChapter(filing, report, words, chronicle).blocks());
        return new Document(properties(), blocks);
    }

    private Imprint imprint() {
        List<Imprint.Fact> facts = new ArrayList<>();
        facts.add(new Imprint.Fact(texts.get("cover.edition"), chronicle.edition()));
        facts.add(new Imprint.Fact(texts.get("cover.state"), said("state.")));
        filing.exactly()
                .ifPresent(submission ->
                        facts.add(new Imprint.Fact(texts.get("cover.submitted"), chronicle.exactly(submission.at()))));
        return new Imprint(
                texts.say("cover.lead", chronicle.edition()),
                said("worth."),
                said("notice."),
                facts,
                filing.award()
                        .filter(award -> award.standing() == Award.Standing.HELD)
                        .map(award -> new Imprint.Awarded(
                                award.level(),
                                texts.say("cover.awarded", Filing.said(award, questionnaire(), report.locale())))));
    }

    private String said(String stem) {
        return filing.said(stem, questionnaire(), report.locale());
    }

    private Questionnaire questionnaire() {
        return report.assessment().questionnaire();
    }

    private Document.Properties properties() {
        return new Document.Properties(
                texts.say("title", words.who()),
                chronicle.edition(),
                words.say("creator"),
                report.locale(),
                report.at(),
                words.head(chronicle.edition()),
                said("state."),
                words.say("foot", words.moment()),
                words.say("page", "{0}", "{1}"));
    }
}
