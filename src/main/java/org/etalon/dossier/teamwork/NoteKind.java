/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.util.Optional;
import java.util.stream.Stream;

/** What a note at a question is. */
public enum NoteKind {
    COMMENT("comment"),
    /** Something to be done, by somebody perhaps, until a day perhaps. */
    TASK("task");

    private final String key;

    NoteKind(String key) {
        this.key = key;
    }

    /** The name in interfaces. */
    public String key() {
        return key;
    }

    /** The kind of this name, if there is one. */
    public static Optional<NoteKind> find(String key) {
        return Stream.of(values()).filter(each -> each.key.equals(key)).findFirst();
    }
}
