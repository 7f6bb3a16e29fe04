/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.appeal.AppealGround;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.paper.PaperJudge;
import org.etalon.platform.persistence.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What became of an appeal, as a paper. */
class AppealPaperIT {
    private static AppealText text(AppealGround ground, Locale locale) {
        AppealRecord told = ground.before(
                ground.chair().person(),
                false,
                appealing -> AppealRecord.of(appealing, persons -> {
                    Map<UUID, String> names = new HashMap<>();
                    persons.forEach(each ->
                            names.put(each, "Personne " + each.toString().substring(0, 4)));
                    return names;
                }));
        return new AppealText(told, locale);
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_each_step_with_its_day_and_holds_to_its_formats(Databases database) throws Exception {
        var ground = AppealGround.of(database);
        ground.filed();
        Juror one = ground.others().get(0);
        ground.assign(ground.chair(), 1, one);
        ground.read(one, 4);
        ground.decide(ground.chair(), 4, "La pièce suffit.", 2);
        String name = "Personne " + one.person().toString().substring(0, 4);
        assertThat(text(ground, Locale.FRENCH).entries().toString())
                .contains("fait appel", "confie la relecture à " + name, name + " remet sa lecture")
                .contains("niveau 4, au lieu de niveau 2", "La pièce suffit.", "2 juin 2026");
        assertThat(text(ground, Locale.ENGLISH).entries().toString()).contains("level 4 instead of level 2");
        for (PaperFormat format : PaperFormat.values()) {
            var paper = new AppealPaper(text(ground, Locale.FRENCH), "Inventé").paper();
            assertThat(PaperJudge.faults(format, paper.document()))
                    .as(format.extension())
                    .isEmpty();
        }
    }
}
