/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.assessment.Scored;
import org.etalon.assessment.report.AnswersChapter;
import org.etalon.assessment.report.Beside;
import org.etalon.assessment.report.Cover;
import org.etalon.assessment.report.Imprint;
import org.etalon.assessment.report.LevelsChapter;
import org.etalon.assessment.report.Report;
import org.etalon.assessment.report.ReportWords;
import org.etalon.assessment.report.RulesChapter;
import org.etalon.assessment.report.Summary;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;

/** The whole report: cover, one page for elected members, every answer, every level, and how to compute it anew. */
final class ReportDocument {
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private ReportDocument() {}

    /**
     * The same dossier, name, instant and language always give the same document.
     *
     * @param name of the collectivité, already checked; empty where it was not told
     */
    static Document of(Scored scored, Optional<String> name, Instant at, Locale locale) {
        Report report = Report.of(scored, name, at, PARIS, locale);
        ReportWords words = new ReportWords(report);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new Cover(report, words, imprint(words)).blocks());
        blocks.addAll(new Summary(report, words, false).blocks());
        blocks.addAll(new AnswersChapter(report, words, Beside.NOTHING).blocks());
        blocks.addAll(new LevelsChapter(report, words).blocks());
        blocks.addAll(new RulesChapter(report, words).blocks());
        return new Document(properties(report, words), blocks);
    }

    private static Imprint imprint(ReportWords words) {
        return new Imprint(
                words.say("cover.lead", words.questionnaire()),
                words.say("cover.notice.lead"),
                words.say("cover.notice"),
                List.of(),
                Optional.empty());
    }

    private static Document.Properties properties(Report report, ReportWords words) {
        return new Document.Properties(
                words.say("title", words.who()),
                words.questionnaire(),
                words.say("creator"),
                report.locale(),
                report.at(),
                words.head(words.questionnaire()),
                words.say("state"),
                words.say("foot", words.moment()),
                words.say("page", "{0}", "{1}"));
    }
}
