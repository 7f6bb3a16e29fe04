/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

/** Whether a question is free: informative, as all that its conditions name (format, "A better answer never harms"). */
public enum Free {
    YES,
    /** Something that decides on it can't be read. */
    UNCLEAR,
    NO;

    /** Where both decide on it. */
    public Free and(Free other) {
        return compareTo(other) < 0 ? other : this;
    }
}
