/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import java.util.Locale;
import org.etalon.label.LabelRow;

/**
 * How a level is drawn: each by a shape and a letter or number of its own, so that nobody needs its colour.
 *
 * @param key the level key of labels
 * @param id of the sign in the page
 * @param tone the class that colours it
 * @param shape a path around its middle
 * @param sign what is written in it
 * @param down how far below the middle that stands
 */
public record LevelSign(String key, String id, String tone, String shape, String sign, int down) {
    private static final String[] SHAPES = {
        "M-11.5 0a11.5 11.5 0 1 1 23 0a11.5 11.5 0 1 1-23 0z",
        "M-10.5-10.5h21v21h-21z",
        "M0-15.5 14.5 9.5h-29z",
        "M0-15 15 0 0 15-15 0z",
        "M0-13.5 12.8-4.2 7.9 10.9h-15.8l-4.9-15.1z"
    };
    private static final String SHIELD = "M0-13 11.3-6.5v13L0 13-11.3 6.5v-13z";

    /** @param number tells it from the other signs of its page */
    static LevelSign of(String key, int number) {
        String id = "m" + number;
        if (key.matches("[1-5]")) {
            int level = Integer.parseInt(key);
            return new LevelSign(key, id, "p" + key, SHAPES[level - 1], key, level == 3 ? 7 : 5);
        }
        return key.equals(LabelRow.UNKNOWN)
                ? new LevelSign(key, id, "pu", SHAPES[0], "?", 5)
                : new LevelSign(key, id, "px", SHIELD, key.substring(0, 1).toUpperCase(Locale.ROOT), 5);
    }

    /** Numbers first, then tiers, what is unknown last. */
    static int rank(String key) {
        if (key.equals(LabelRow.UNKNOWN)) {
            return 2;
        }
        return key.matches("[1-5]") ? 0 : 1;
    }
}
