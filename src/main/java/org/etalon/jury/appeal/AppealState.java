/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

import java.util.List;
import java.util.Locale;

/** How far an appeal is. */
public enum AppealState {
    /** Nobody is to read it yet. */
    FILED,
    READING,
    /** All who were to read it have handed in. */
    READ,
    DECIDED;

    /** As written in texts and interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static AppealState of(Appeal appeal, List<Rereader> readers) {
        if (appeal.settled().isPresent()) {
            return DECIDED;
        }
        if (readers.isEmpty()) {
            return FILED;
        }
        return readers.stream().allMatch(Rereader::done) ? READ : READING;
    }
}
