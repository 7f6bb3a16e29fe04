/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account;

import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion the accounts write; all of it is necessary. */
public enum AccountOccasion implements Occasion {
    /** Somebody wants an account here; the gap is how many hours the link holds. */
    CONFIRM(24),
    /** The same, where there is one already. */
    ALREADY,
    /** The way to another password; the gap is how many hours the link holds. */
    RESET(2),
    /** Told afterwards. */
    PASSWORD_CHANGED,
    /** To the new address; the gap is how many hours the link holds. */
    EMAIL_CONFIRM(24),
    /** To the old address; the gap is the new one. */
    EMAIL_CHANGED("a.martin@commune.example"),
    /** A code is asked for at sign-in from now on. */
    FACTOR_ON,
    /** No longer. */
    FACTOR_OFF,
    /** By an organiser, since telephone and codes were lost. */
    FACTOR_REMOVED,
    /** Somebody runs the programme from now on. */
    ORGANISER_APPOINTED,
    /** No longer. */
    ORGANISER_DISMISSED,
    /** The account opens by the provider too; the gap is its name. */
    PROVIDER_LINKED("connexion.commune.example"),
    /** To who has just left. */
    LEFT;

    private final List<Object> sample;

    AccountOccasion(Object... sample) {
        this.sample = List.of(sample);
    }

    @Override
    public String feature() {
        return "account";
    }

    @Override
    public List<Object> sample() {
        return sample;
    }
}
