/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.pause;

import java.time.Duration;

/** How often something may be tried before one has to wait, and how long. What was tried is forgotten after a while of peace. */
public enum Patience {
    /** From the fifth time on 1, 2, 4 … seconds, five minutes at most. */
    SIGN_IN(Duration.ofHours(1)) {
        @Override
        Duration after(int attempts) {
            return attempts < 5 ? Duration.ZERO : Duration.ofSeconds(Math.min(300, 1L << Math.min(20, attempts - 5)));
        }
    },
    /** Five letters an hour to one address. */
    LETTER_TO(Duration.ofHours(1)) {
        @Override
        Duration after(int attempts) {
            return attempts < 5 ? Duration.ZERO : Duration.ofHours(1);
        }
    },
    /** From one network address a hundred letters, since a town hall has but one; then one each ten seconds. */
    LETTER_FROM(Duration.ofHours(1)) {
        @Override
        Duration after(int attempts) {
            return attempts < 100 ? Duration.ZERO : Duration.ofSeconds(10);
        }
    };

    private final Duration peace;

    Patience(Duration peace) {
        this.peace = peace;
    }

    /** How long one waits after so many attempts, the one at hand among them. */
    abstract Duration after(int attempts);

    /** After how long without an attempt all is forgotten. */
    Duration peace() {
        return peace;
    }
}
