/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.value.Strata.Numbers;

/** No number falls from a level to a later one that has the same key. */
final class Rising {
    private final Mistakes mistakes;
    private final List<String> strata;
    private final Map<String, PerStratum> highest = new HashMap<>();
    private int highestCount;

    Rising(Mistakes mistakes, List<String> strata) {
        this.mistakes = mistakes;
        this.strata = strata;
    }

    /** Notes where percents, in hundredths, are below those of an earlier level, as far as both can be read. */
    void check(String what, Numbers percents, Place place) {
        PerStratum earlier = highest.getOrDefault(what, PerStratum.ZERO);
        Map<String, Integer> next = new HashMap<>();
        for (String stratum : strata) {
            int now = percents.numbers().in(stratum);
            int before = earlier.in(stratum);
            if (now < before && !percents.unclear().contains(stratum)) {
                mistakes.add(MistakeCode.LEVEL_FALLS, place, what, percent(now), percent(before), stratum);
            }
            next.put(stratum, Math.max(now, before));
        }
        highest.put(what, new PerStratum(next, 0));
    }

    /** Notes where a number of domains is below that of an earlier level. */
    void checkCount(int count, Place place) {
        if (count < highestCount) {
            mistakes.add(MistakeCode.LEVEL_FALLS, place, "at-least-domains: count", count, highestCount, "*");
        }
        highestCount = Math.max(count, highestCount);
    }

    private static String percent(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
