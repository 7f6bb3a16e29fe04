/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.core.review.Divergence;
import org.etalon.jury.decision.page.DecisionWords;
import org.etalon.jury.ranking.RankedDossier;
import org.etalon.platform.text.Texts;

/** Puts the grid into words. */
record RankedLines(Questionnaire questionnaire, Spoken spoken, boolean organising) {
    private static final String NOTHING = "–";

    /** One dossier; a dash where nothing is known. @param about type and stratum @param why readings are apart @param former in the edition before @param read how many readings, of how many @param apart from what another level was decided */
    public record Line(
            String href,
            String name,
            String about,
            String score,
            String level,
            String carried,
            String spread,
            List<String> why,
            String former,
            String read,
            String decided,
            List<String> apart) {}

    Line line(RankedDossier each, List<Divergence> divergences) {
        String stratum = questionnaire.strata().size() > 1 ? ", " + stratum(each.stratum()) : "";
        return new Line(
                address(each),
                each.name(),
                type(each.type()) + stratum,
                spoken.percent(each.global()),
                level(each.level()),
                level(each.carried()),
                each.spread().isPresent() ? Integer.toString(each.spread().getAsInt()) : NOTHING,
                new DivergenceWords(questionnaire, spoken).lines(divergences),
                each.former().map(this::former).orElse(NOTHING),
                new DecisionWords(questionnaire, spoken.locale()).read(each.read()),
                level(each.decided()),
                apart(each));
    }

    private List<String> apart(RankedDossier each) {
        List<String> apart = new ArrayList<>();
        if (each.isOtherThanDeclared()) {
            apart.add(say("apart.declared", level(each.level())));
        }
        if (each.isOtherThanCarried()) {
            apart.add(say("apart.carried", level(each.carried())));
        }
        return apart;
    }

    private String address(RankedDossier each) {
        return organising ? "decisions/" + each.dossier() : "/jury/dossiers/" + each.dossier() + "/decision";
    }

    private String former(RankedDossier.Former former) {
        String level = level(former.level());
        return former.global().isPresent()
                ? say("former", former.edition(), spoken.percent(former.global().getAsInt()), level)
                : say("former.level", former.edition(), level);
    }

    private String level(OptionalInt level) {
        return level.isPresent() ? level(level.getAsInt()) : NOTHING;
    }

    /** @param level 0 for none */
    String level(int level) {
        var texts = Texts.of("decision", spoken.locale());
        return level == 0 ? texts.get("level.none") : texts.say("level", level);
    }

    String type(String type) {
        return Texts.of("collectivity", spoken.locale()).get("type." + type);
    }

    String stratum(String id) {
        return id.equals(Stratum.ALL)
                ? say("stratum.all")
                : questionnaire.strata().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(each -> spoken.plain(each.title()))
                        .orElse(id);
    }

    private String say(String key, Object... arguments) {
        return Texts.of("ranking", spoken.locale()).say(key, arguments);
    }
}
