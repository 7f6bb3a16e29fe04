/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

/** Where a condition stands, which decides what it may name. */
public enum Where {
    /** A stratum's {@code when}: facts alone, and not the stratum itself. */
    STRATUM,
    /** Facts and free questions that must be answered. */
    APPLIES,
    VISIBLE,
    /** May name announced questions too. */
    VISIBLE_ANNOUNCED,
    REQUIRE,
    PROPOSE,
    CHECK
}
