/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.rest;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** What is to be decided on an appeal. @param level 0 for none @param mentions ids; none where absent */
public record AppealDecisionJson(Integer level, List<String> mentions, String reason) {
    OptionalInt wanted() {
        return level == null ? OptionalInt.empty() : OptionalInt.of(level);
    }

    List<String> ids() {
        return mentions == null
                ? List.of()
                : mentions.stream().filter(Objects::nonNull).toList();
    }

    String said() {
        return reason == null ? "" : reason;
    }
}
