/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.platform.text.JsonTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceReadingTest {
    @Test
    void all_that_can_be_said_is_read() {
        assertThat(
                        read(
                                """
                {"title": " Plan  d’été ", "date": "2026-03-31", "validUntil": "2026-03-31", "confidential": false,
                 "note": "Page 4\\r\\net suivantes"}"""))
                .isEqualTo(new EvidenceAbout(
                        "Plan  d’été",
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 3, 31),
                        false,
                        "Page 4\r\net suivantes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"title\": \"\", \"date\": \" \", \"validUntil\": \"\", \"note\": \"\\n\"}",
                "{\"title\": null, \"date\": null, \"validUntil\": null, \"confidential\": null, \"note\": null}",
            })
    void what_is_not_said_is_empty_and_confidential(String json) {
        assertThat(read(json)).isEqualTo(new EvidenceAbout(null, null, null, true, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1900-01-01 | taken",
                "2199-12-31 | taken",
                "2024-02-29 | taken",
                "1899-12-31 | EVIDENCE_DATE_WRONG",
                "2200-01-01 | EVIDENCE_DATE_WRONG",
                "2026-02-29 | EVIDENCE_DATE_WRONG",
                "31/03/2026 | EVIDENCE_DATE_WRONG",
                "2026-3-1   | EVIDENCE_DATE_WRONG",
                "tomorrow   | EVIDENCE_DATE_WRONG",
            })
    void a_day_is_one_of_the_calendar_from_1900_to_2199(String day, String told) {
        String json = "{\"date\": \"" + day + "\"}";

        assertThat(told.equals("taken") ? List.of("taken") : refusals(json)).containsExactly(told);
        assertThat(told.equals("taken") ? read(json).date() : null)
                .isEqualTo(told.equals("taken") ? LocalDate.parse(day) : null);
    }

    @Test
    void it_is_not_valid_until_a_day_before_the_fact() {
        assertThat(refusals("{\"date\": \"2026-03-31\", \"validUntil\": \"2026-03-30\"}"))
                .containsExactly("EVIDENCE_DATES_CROSSED");
    }

    @Test
    void a_title_has_300_characters_and_a_note_2000_however_many_halves_they_are_made_of() {
        String title = "🙂".repeat(300);
        String note = "é".repeat(2000);

        EvidenceAbout about = EvidenceReading.read(Map.of("title", title, "note", note), Set.of());

        assertThat(about).isEqualTo(new EvidenceAbout(title, null, null, true, note));
        assertThat(refusals(Map.of("title", title + "a", "note", note + "a")))
                .containsExactly("EVIDENCE_TEXT_TOO_LONG", "EVIDENCE_TEXT_TOO_LONG");
    }

    @Test
    void what_nothing_can_keep_is_refused() {
        assertThat(refusals(Map.of("title", "a\u0000b"))).containsExactly("EVIDENCE_TEXT_UNREADABLE");
        assertThat(refusals(Map.of("note", "a\uD83D"))).containsExactly("EVIDENCE_TEXT_UNREADABLE");
    }

    @Test
    void everything_that_does_not_fit_is_told_at_once() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("title", 5);
        sent.put("confidential", "perhaps");
        sent.put("url", "https://example.org");

        assertThat(refusals(sent))
                .containsExactly(
                        "EVIDENCE_FIELD_UNKNOWN", "EVIDENCE_FIELD_OF_WRONG_TYPE", "EVIDENCE_FIELD_OF_WRONG_TYPE");
    }

    @Test
    void what_is_read_elsewhere_is_no_stranger() {
        assertThat(EvidenceReading.read(Map.of("url", "https://example.org", "confidential", "true"), Set.of("url"))
                        .confidential())
                .isTrue();
    }

    private static EvidenceAbout read(String json) {
        return EvidenceReading.read(tree(json), Set.of());
    }

    private static List<String> refusals(String json) {
        return refusals(tree(json));
    }

    private static List<String> refusals(Map<String, Object> sent) {
        return catchThrowableOfType(RefusedException.class, () -> EvidenceReading.read(sent, Set.of()))
                .problems()
                .stream()
                .map(problem -> problem.code().toString())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(String json) {
        return (Map<String, Object>) JsonTree.read(json);
    }
}
