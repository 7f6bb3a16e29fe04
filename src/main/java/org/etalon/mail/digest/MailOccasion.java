/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import java.util.List;
import org.etalon.mail.letter.Occasion;

/** On what occasion the mail itself writes. */
public enum MailOccasion implements Occasion {
    /** What waited to be told; the gap is how many things. */
    DIGEST(3),
    /** The operator asks whether letters arrive. */
    TRIAL;

    private final List<Object> sample;

    MailOccasion(Object... sample) {
        this.sample = List.of(sample);
    }

    @Override
    public String feature() {
        return "mail";
    }

    @Override
    public List<Object> sample() {
        return sample;
    }
}
