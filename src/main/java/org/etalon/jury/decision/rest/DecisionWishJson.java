/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.rest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.etalon.jury.decision.DecisionWish;

/** What is to be decided. @param level 0 for none @param mentions ids; none where absent @param reason may be absent */
public record DecisionWishJson(Integer level, List<String> mentions, String reason) {
    DecisionWish wish() {
        List<String> wanted = mentions == null
                ? List.of()
                : mentions.stream().filter(Objects::nonNull).toList();
        return new DecisionWish(Optional.ofNullable(level), wanted, reason == null ? "" : reason);
    }
}
