/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;

/**
 * What an organiser wants of a label, every field as written. What is null keeps.
 *
 * @param state {@code valid}, {@code suspended} or {@code withdrawn}
 * @param level one of its edition's, such as {@code 3}; empty for unknown, where it may be
 * @param collectivity the code of the body in the directory that it belongs to
 * @param endsOn the last day, empty for none
 * @param reason why; always needed, and shown where the label doesn't count
 */
public record ChangeWish(String state, String level, String name, String collectivity, String endsOn, String reason) {
    static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_NAME = 200;

    /** @throws org.etalon.core.problem.RefusedException where there is none, or it is too long */
    String checkedReason() {
        String said = reason == null ? "" : reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw KeepingProblem.CHANGE_REASON.refusal("reason", LONGEST_REASON);
        }
        return said;
    }

    LabelState state(LabelRow label) {
        return state == null
                ? label.state()
                : Stream.of(LabelState.values())
                        .filter(each -> each.key().equals(state.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> KeepingProblem.CHANGE_STATE.refusal("state"));
    }

    /** What stands may stay, whatever it is. */
    Integer level(LabelRow label, EditionLevels levels) {
        if (level == null) {
            return label.level();
        }
        String said = level.strip();
        Integer wanted = said.matches("[0-9]") ? Integer.valueOf(said) : null;
        boolean read = wanted != null || said.isEmpty();
        if (read && (levels.has(wanted) || Objects.equals(wanted, label.level()))) {
            return wanted;
        }
        throw KeepingProblem.CHANGE_LEVEL.refusal(
                "level", levels.told(), levels.known().size(), levels.unknown() ? 1 : 0);
    }

    String name(LabelRow label) {
        if (name == null) {
            return label.name();
        }
        String said = name.strip();
        if (said.isEmpty() || said.length() > LONGEST_NAME || said.chars().anyMatch(Character::isISOControl)) {
            throw KeepingProblem.CHANGE_NAME.refusal("name", LONGEST_NAME);
        }
        return said;
    }

    String collectivity(LabelRow label, DirectoryIndex directory) {
        if (collectivity == null || collectivity.strip().equals(label.collectivity())) {
            return label.collectivity();
        }
        return collectivity.isBlank()
                ? ""
                : directory
                        .find(collectivity.strip())
                        .map(DirectoryEntry::code)
                        .orElseThrow(() -> KeepingProblem.CHANGE_BODY.refusal("collectivity"));
    }

    LocalDate end(LabelRow label) {
        try {
            return endsOn == null ? label.endsOn() : endsOn.isBlank() ? null : LocalDate.parse(endsOn.strip());
        } catch (DateTimeException no) {
            throw KeepingProblem.CHANGE_END.refusal("endsOn");
        }
    }
}
