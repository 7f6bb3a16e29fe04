/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import org.etalon.core.map.Degrees;
import org.etalon.label.LabelRow;

/**
 * A territory and the label that stands for it on the map.
 *
 * @param name as the directory has it, else as it was awarded
 * @param place or null where only the département is known, or nothing
 */
record Holder(LabelRow label, String name, Degrees place) {
    /** Where more of it is told. */
    String address() {
        return label.collectivity().isEmpty() ? "/verify/" + label.code() : "/collectivities/" + label.collectivity();
    }
}
