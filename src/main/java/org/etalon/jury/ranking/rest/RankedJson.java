/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking.rest;

import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.jury.decision.rest.BasisJson.ReadByJson;
import org.etalon.jury.ranking.RankedDossier;

/**
 * One dossier; {@code null} where nothing is known.
 *
 * @param global as declared, in hundredths of a percent
 * @param level as declared
 * @param carried by more than half of the readings
 * @param readings how many were handed in, of how many
 * @param spread between the highest and the lowest reading, in levels
 */
public record RankedJson(
        UUID dossier,
        String collectivity,
        String name,
        String type,
        String stratum,
        int global,
        int level,
        ReadByJson readings,
        Integer carried,
        Integer spread,
        Integer decided,
        FormerJson former) {
    /** In the edition before. @param level decided */
    public record FormerJson(String edition, Integer global, Integer level) {}

    static RankedJson of(RankedDossier each) {
        return new RankedJson(
                each.dossier(),
                each.collectivity(),
                each.name(),
                each.type(),
                each.stratum(),
                each.global(),
                each.level(),
                ReadByJson.of(each.read()),
                boxed(each.carried()),
                boxed(each.spread()),
                boxed(each.decided()),
                each.former()
                        .map(former -> new FormerJson(former.edition(), boxed(former.global()), boxed(former.level())))
                        .orElse(null));
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
