/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.etalon.core.problem.Problem;

/**
 * Told within the transaction in which somebody's account is about to go. Who observes it may object, and then nothing happens; else
 * it erases there and then what it knows of the person.
 */
public final class PersonLeaves {
    private final UUID person;
    private final List<Problem> objections = new ArrayList<>();

    public PersonLeaves(UUID person) {
        this.person = person;
    }

    public UUID person() {
        return person;
    }

    /** Names a reason why this person can't go yet; it is shown to them. */
    public void object(Problem reason) {
        objections.add(reason);
    }

    public List<Problem> objections() {
        return List.copyOf(objections);
    }
}
