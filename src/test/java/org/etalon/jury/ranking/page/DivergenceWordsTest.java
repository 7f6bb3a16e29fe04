/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.review.Divergence;
import org.etalon.core.review.Divergence.DomainApart;
import org.etalon.core.review.Divergence.Levels;
import org.etalon.core.review.Divergence.Opposed;
import org.etalon.dossier.DossierGround;
import org.junit.jupiter.api.Test;

class DivergenceWordsTest {
    private static final List<Domain> DOMAINS =
            DossierGround.SCORING.questionnaire().domains();

    private static List<String> lines(Locale locale, Divergence... divergences) {
        return new DivergenceWords(DossierGround.SCORING.questionnaire(), Spoken.in(locale))
                .lines(List.of(divergences));
    }

    @Test
    void each_kind_has_a_line_with_its_numbers() {
        UUID someone = UUID.randomUUID();
        var first = DOMAINS.get(0);
        var last = DOMAINS.get(DOMAINS.size() - 1);
        Divergence[] all = {
            new Levels(0, 3),
            new DomainApart(first.id(), OptionalInt.of(1_000), 4_000),
            new DomainApart(last.id(), OptionalInt.empty(), 4_000),
            new Opposed(first.questions().get(1).id(), List.of(someone), List.of(UUID.randomUUID()))
        };
        assertThat(lines(Locale.FRENCH, all))
                .containsExactly(
                        "Niveaux proposés différents\u00a0: aucun niveau, niveau 3",
                        "Plus de 10 points d’écart\u00a0: domaine 1",
                        "Hors champ pour une lecture\u00a0: domaine " + DOMAINS.size(),
                        "Jugements opposés\u00a0: question 1.2");
        assertThat(lines(Locale.ENGLISH, all)).contains("More than 10 points apart: domain 1");
        assertThat(lines(Locale.FRENCH)).isEmpty();
    }
}
