/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

import java.util.stream.Stream;

/** Which questions a page shows, as its address says. */
public enum Pick {
    ALL(""),
    UNANSWERED("unanswered"),
    WITHOUT_EVIDENCE("without-evidence"),
    TO_CONFIRM("to-confirm"),
    /** Given to who reads, or with a task of theirs. */
    MINE("mine"),
    /** With a comment that is not resolved. */
    COMMENTS("comments"),
    /** With a task that is not done. */
    TASKS("tasks");

    private final String key;

    Pick(String key) {
        this.key = key;
    }

    /** The name in addresses. */
    public String key() {
        return key;
    }

    /** The one of this name; all, where none has it. */
    public static Pick of(String key) {
        return Stream.of(values())
                .filter(each -> each.key.equals(key))
                .findFirst()
                .orElse(ALL);
    }
}
