/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.consult;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire.Digests;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.mistake.Mistake;

/**
 * What the check of a questionnaire found.
 *
 * @param rules SHA-256 of what counts; left out, as {@code content}, where there are mistakes
 */
public record CheckedJson(boolean valid, List<Remark> problems, List<Remark> warnings, String rules, String content) {

    /** @param at {@code line:column}, both from 1 */
    public record Remark(String code, String at, int line, int column, String detail) {
        static Remark of(Mistake mistake, Locale reader) {
            var place = mistake.place();
            return new Remark(mistake.code().slug(), place.at(), place.line(), place.column(), mistake.detail(reader));
        }
    }

    static CheckedJson of(Loaded loaded, Locale reader) {
        Optional<Digests> digests = loaded.questionnaire().map(questionnaire -> questionnaire.digests());
        return new CheckedJson(
                digests.isPresent(),
                remarks(loaded.mistakes(), reader),
                remarks(loaded.warnings(), reader),
                digests.map(Digests::rules).orElse(null),
                digests.map(Digests::content).orElse(null));
    }

    private static List<Remark> remarks(List<Mistake> mistakes, Locale reader) {
        return mistakes.stream().map(mistake -> Remark.of(mistake, reader)).toList();
    }
}
