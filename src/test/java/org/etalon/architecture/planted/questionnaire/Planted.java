/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.questionnaire;

/** Breaks the rules of a feature. */
public final class Planted {
    public static final Object NOTHING = null;

    /** Looks at a feature beside it. */
    static class UsesItsNeighbour {
        Object seen = org.etalon.architecture.planted.collectivity.Planted.NOTHING;
    }

    /** Keeps to the rules. */
    static class LawfulReader {
        org.snakeyaml.engine.v2.api.LoadSettings settings;
    }
}
