/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.plan;

/** The sheets, in order; each has a name in {@code texts/workbook}, the same key with {@code .about} says what it holds. */
public enum Tab {
    README("tab.readme"),
    RESULT("tab.result"),
    ANSWERS("tab.answers"),
    LISTS("tab.lists"),
    PROOFS("tab.proofs"),
    RECKONING("tab.reckoning"),
    CHOICES("tab.choices");

    private final String key;

    Tab(String key) {
        this.key = key;
    }

    public String name(Wording wording) {
        return wording.say(key);
    }

    public String about(Wording wording) {
        return wording.say(key + ".about");
    }
}
