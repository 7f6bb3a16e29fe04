/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.questionnaire;

import java.util.Optional;

/** A group of collectivities to which the scale is fitted. Only the last has no condition. */
public record Stratum(String id, Text title, Optional<Condition> when) {
    /** The id of the only stratum of a questionnaire that names none. */
    public static final String ALL = "all";
}
