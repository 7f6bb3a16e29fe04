/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;

/** A body that is in the directory, as it was and as it is to be; its code stays. */
record EntryChange(DirectoryEntry before, DirectoryEntry after) {
    List<FieldChange> fields() {
        return FieldChange.between(before, after);
    }

    boolean isNone() {
        return fields().isEmpty();
    }

    boolean movesSiren() {
        return !before.siren().equals(after.siren());
    }
}
