/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.vote;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** One juror's vote. @param level empty for a blank one @param mentions ids */
public record Ballot(UUID juror, OptionalInt level, List<String> mentions) {
    public Ballot {
        mentions = List.copyOf(mentions);
    }
}
