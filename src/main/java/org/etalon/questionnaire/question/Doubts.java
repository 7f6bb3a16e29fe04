/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.etalon.core.law.best.Unclear;
import org.etalon.core.law.best.Unclear.Spot;

/** Gathers what can't be read of all that laws judge. */
public final class Doubts {
    private final Set<String> worths = new HashSet<>();
    private final Set<Spot> points = new HashSet<>();
    private final Set<Spot> weights = new HashSet<>();
    private int nameless;

    /** What stands in the place of an id that can't be read, or is another's. */
    public String nameless() {
        return Unclear.nameless(nameless++);
    }

    /** Notes that it can't be told what the answers to a question score. */
    void worth(String question) {
        worths.add(question);
    }

    /** Notes that it can't be told what a question counts in these strata. */
    void points(String question, Collection<String> strata) {
        strata.forEach(stratum -> points.add(new Spot(question, stratum)));
    }

    /** Notes that it can't be told what a domain weighs in these strata. */
    public void weight(String domain, Collection<String> strata) {
        strata.forEach(stratum -> weights.add(new Spot(domain, stratum)));
    }

    public Unclear unclear() {
        return new Unclear(worths, points, weights);
    }
}
