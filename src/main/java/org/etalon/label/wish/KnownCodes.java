/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.wish;

/** Which codes everybody may know of, whether or not a label has them. */
interface KnownCodes {
    boolean isProgramme(String code);

    /** @param code the edition alone, or {@code <programme>/<edition>} */
    boolean isEdition(String code);

    /** @param word an id or words, in any case */
    boolean isMention(String word);
}
