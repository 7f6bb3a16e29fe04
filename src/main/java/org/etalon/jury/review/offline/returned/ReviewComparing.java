/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.back.Where;
import org.etalon.jury.review.PartChange;
import org.etalon.jury.review.ReviewPart;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.offline.Likeness;
import org.etalon.jury.review.offline.returned.ReviewFindings.PartDifference;
import org.etalon.jury.review.said.PartName;
import org.etalon.jury.review.said.PartReading;

/** Compares a review that came back with what was taken along, and with what stands there now. */
public final class ReviewComparing {
    /** As many characters as any text takes. */
    private static final int LONGEST = 5_000;

    /** As many lines as any list takes. */
    private static final int LINES = 20;

    private final UnderReview under;
    private final List<PartDifference> differences = new ArrayList<>();
    private final List<PartDifference> conflicts = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int untouched;

    private ReviewComparing(UnderReview under) {
        this.under = under;
    }

    /** @throws org.etalon.core.problem.RefusedException where it is of another dossier, submission or juror */
    public static ReviewFindings of(UnderReview under, SentReview sent) {
        sent.refuseUnlessOf(under);
        var comparing = new ReviewComparing(under);
        new PartsReading(sent, under.scoring().questionnaire(), comparing.mistakes)
                .read()
                .forEach(comparing::compare);
        return new ReviewFindings(comparing.differences, comparing.conflicts, comparing.mistakes, comparing.untouched);
    }

    private void compare(SentPart part) {
        ReviewPart now = under.review().part(part.name());
        boolean isRead = part.mistakes().isEmpty() && part.version().isPresent();
        if (isRead && (Likeness.mark(part.said()).equals(part.mark()) || Likeness.same(part.said(), now.tree()))) {
            untouched++;
            return;
        }
        mistakes.addAll(part.mistakes());
        if (part.version().isEmpty()) {
            mistakes.add(Mistake.of(ReviewSheetProblem.SHEET_ROW, new Where.Cell(part.at("")), question(part)));
        }
        if (isRead && isTaken(part)) {
            long version = part.version().get();
            var change = new PartChange(part.name(), version, Likeness.merged(now.tree(), part.said()));
            var difference = new PartDifference(part.at(""), now, change);
            (now.version() == version ? differences : conflicts).add(difference);
        }
    }

    /** Whether it would be taken as it is; what doesn't fit is noted at its cell. */
    private boolean isTaken(SentPart part) {
        try {
            PartReading.read(under.terms(), part.name(), part.said());
            return true;
        } catch (RefusedException refused) {
            refused.problems().forEach(problem -> mistakes.add(mistake(part, problem)));
            return false;
        }
    }

    private static Mistake mistake(SentPart part, Problem problem) {
        return new Mistake(
                new Where.Cell(part.at(field(part.said(), problem.code().name()))), question(part), problem);
    }

    /** What a problem is about. */
    private static String field(Map<String, Object> said, String code) {
        if (code.startsWith("PROOF")) {
            return "evidence";
        }
        if (code.startsWith("TEXT")) {
            return said.entrySet().stream()
                    .filter(each -> each.getValue() instanceof String text
                            && (text.length() > LONGEST || text.chars().anyMatch(sign -> sign < ' ' && sign != '\n')))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("strengths");
        }
        if (code.startsWith("LINES")) {
            return said.get("ways") instanceof List<?> ways && ways.size() > LINES ? "ways" : "strengths";
        }
        return code.startsWith("LEVEL") ? "level" : code.startsWith("VERDICT_UNKNOWN") ? "verdict" : "answer";
    }

    private static String question(SentPart part) {
        String stem = PartName.ofQuestion("");
        return part.name().startsWith(stem) ? part.name().substring(stem.length()) : "";
    }
}
