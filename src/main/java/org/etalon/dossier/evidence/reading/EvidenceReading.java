/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.reading;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.core.problem.Problem;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceProblem;

/** From the fields of a form or of JSON to what is said of an item. Empty texts are as if not said; what isn't said to be public is confidential. */
public final class EvidenceReading {
    private static final Set<String> FIELDS = Set.of("title", "date", "validUntil", "confidential", "note");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NOTE = 2_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Map<String, Object> sent;
    private final List<Problem> problems = new ArrayList<>();

    private EvidenceReading(Map<String, Object> sent) {
        this.sent = sent;
    }

    /**
     * @param sent plain values
     * @param beside fields that are read elsewhere
     * @return without a title where none was said
     * @throws org.etalon.core.problem.RefusedException with everything that doesn't fit
     */
    public static EvidenceAbout read(Map<String, Object> sent, Set<String> beside) {
        var reading = new EvidenceReading(sent);
        EvidenceAbout about = reading.read(beside);
        refuseIfAny(reading.problems);
        return about;
    }

    private EvidenceAbout read(Set<String> beside) {
        sent.keySet().stream()
                .filter(field -> !FIELDS.contains(field) && !beside.contains(field))
                .forEach(field ->
                        problems.add(EvidenceProblem.EVIDENCE_FIELD_UNKNOWN.at("", EvidenceProblem.readable(field))));
        LocalDate date = day("date");
        LocalDate until = day("validUntil");
        if (date != null && until != null && until.isBefore(date)) {
            problems.add(EvidenceProblem.EVIDENCE_DATES_CROSSED.at("validUntil"));
        }
        return new EvidenceAbout(
                text("title", LONGEST_TITLE), date, until, flag("confidential"), text("note", LONGEST_NOTE));
    }

    private String text(String field, int longest) {
        Object raw = sent.get(field);
        if (raw == null) {
            return null;
        }
        if (!(raw instanceof String text)) {
            problems.add(EvidenceProblem.EVIDENCE_FIELD_OF_WRONG_TYPE.at(field));
            return null;
        }
        if (text.codePoints().anyMatch(EvidenceReading::isUnreadable)) {
            problems.add(EvidenceProblem.EVIDENCE_TEXT_UNREADABLE.at(field));
        }
        String kept = text.strip();
        if (kept.codePointCount(0, kept.length()) > longest) {
            problems.add(EvidenceProblem.EVIDENCE_TEXT_TOO_LONG.at(field, longest));
        }
        return kept.isEmpty() ? null : kept;
    }

    private LocalDate day(String field) {
        String text = text(field, LONGEST_TITLE);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            problems.add(EvidenceProblem.EVIDENCE_DATE_WRONG.at(field));
            return null;
        }
        problems.add(EvidenceProblem.EVIDENCE_DATE_WRONG.at(field));
        return null;
    }

    private boolean flag(String field) {
        String said = String.valueOf(sent.get(field));
        if (!Set.of("true", "false", "null").contains(said)) {
            problems.add(EvidenceProblem.EVIDENCE_FIELD_OF_WRONG_TYPE.at(field));
        }
        return !said.equals("false");
    }

    private static boolean isUnreadable(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }
}
