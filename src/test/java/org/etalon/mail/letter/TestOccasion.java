/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.List;

/** Occasions of a feature that only tests have; their sentences are in the tests' {@code texts/letters}. */
public enum TestOccasion implements Occasion {
    INVITED,
    COMMENTED,
    CLOSING;

    @Override
    public String feature() {
        return "letters";
    }

    @Override
    public List<Object> sample() {
        return List.of();
    }
}
