/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.assessment.Scored;
import org.etalon.platform.document.Block;
import org.etalon.platform.document.Document;

/** The whole report: cover, one page for elected members, every answer, every level, and how to compute it anew. */
final class ReportDocument {
    private static final int HEAD = 70;

    private ReportDocument() {}

    /**
     * The same dossier, name, instant and language always give the same document.
     *
     * @param name of the collectivité, already checked; empty where it was not told
     */
    static Document of(Scored scored, Optional<String> name, Instant at, Locale locale) {
        Report report = Report.of(scored, name, at, locale);
        ReportWords words = new ReportWords(report);
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(new Cover(report, words).blocks());
        blocks.addAll(new Summary(report, words).blocks());
        blocks.addAll(new AnswersChapter(report, words).blocks());
        blocks.addAll(new LevelsChapter(report, words).blocks());
        blocks.addAll(new RulesChapter(report, words).blocks());
        return new Document(properties(report, words), blocks);
    }

    private static Document.Properties properties(Report report, ReportWords words) {
        return new Document.Properties(
                words.say("title", words.who()),
                words.questionnaire(),
                words.say("creator"),
                report.locale(),
                report.at(),
                shortened(words.say("head", words.who(), words.questionnaire())),
                words.say("state"),
                words.say("foot", words.moment()),
                words.say("page", "{0}", "{1}"));
    }

    private static String shortened(String head) {
        return head.codePointCount(0, head.length()) <= HEAD
                ? head
                : head.substring(0, head.offsetByCodePoints(0, HEAD - 1)).strip() + "…";
    }
}
