/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.time.LocalDate;

/**
 * What is said of an item.
 *
 * @param date of the fact, or null
 * @param validUntil the last day, or null
 * @param confidential whether it never becomes public, else it may be published with the dossier
 * @param note or null
 */
public record EvidenceAbout(String title, LocalDate date, LocalDate validUntil, boolean confidential, String note) {
    /** The same under this title, where it has none. */
    public EvidenceAbout titled(String other) {
        return title == null ? new EvidenceAbout(other, date, validUntil, confidential, note) : this;
    }
}
