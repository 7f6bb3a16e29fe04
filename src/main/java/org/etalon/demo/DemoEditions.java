/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.etalon.demo.award.InventedLabels;
import org.etalon.edition.ChangeEdition;
import org.etalon.edition.EditionWish;
import org.etalon.edition.OpenEdition;
import org.etalon.platform.security.Identity;

/** One edition that is open, one in review, one published. */
@ApplicationScoped
public class DemoEditions {
    static final String LONG = "territoire-numerique-libre";
    /** Of the questionnaire of 2025; real labels of that year stand in the edition that bears its name alone. */
    static final String PAST = "2025-demonstration";

    static final String SHORT = "territoire-numerique-libre-badge";

    @Inject
    OpenEdition openEdition;

    @Inject
    ChangeEdition changeEdition;

    @Inject
    InventedLabels labels;

    @Inject
    Actors actors;

    /** All of them, each in its time. */
    void open(Identity organiser) {
        open(
                organiser,
                wish(
                        LONG,
                        PAST,
                        "Territoire Numérique Libre 2025 (démonstration)",
                        "Territoire Numérique Libre 2025 (demonstration)",
                        480,
                        380));
        open(organiser, wish(SHORT, "2026", "Badge numérique libre 2026", "Free digital badge 2026", 120, 10));
        open(
                organiser,
                wish(LONG, "2026", "Territoire Numérique Libre 2026", "Territoire Numérique Libre 2026", 42, -45));
    }

    /** What became of those that are closed, once dossiers have been filled in them: a stage is not a matter of time. */
    void conclude(Identity organiser) {
        move(organiser, LONG + "/" + PAST, "in-review", 375);
        move(organiser, LONG + "/" + PAST, "decided", 330);
        move(organiser, LONG + "/" + PAST, "published", 320);
        labels.award(LONG + "/2025", PAST, actors.ago(320));
        move(organiser, SHORT + "/2026", "in-review", 8);
    }

    /** Ten days before it opens. */
    private void open(Identity organiser, EditionWish wish) {
        actors.did(organiser, Instant.parse(wish.opensAt()).minus(10, ChronoUnit.DAYS), () -> openEdition.open(wish));
    }

    private void move(Identity organiser, String key, String stage, int daysAgo) {
        var wish = new EditionWish(null, null, null, null, null, null, null, null, null, stage);
        actors.did(organiser, actors.ago(daysAgo), () -> changeEdition.change(key, wish, version -> true));
    }

    private EditionWish wish(String programme, String edition, String fr, String en, int opened, int closed) {
        String questionnaire = edition.equals(PAST) ? programme + "/2025" : null;
        return new EditionWish(
                programme,
                edition,
                questionnaire,
                fr,
                en,
                afternoon(opened),
                afternoon(closed),
                null,
                null,
                "confirmed");
    }

    /** At 16:00 UTC of a day: late in an afternoon of Paris. */
    private String afternoon(int daysAgo) {
        return actors.ago(daysAgo)
                .truncatedTo(ChronoUnit.DAYS)
                .plus(16, ChronoUnit.HOURS)
                .toString();
    }
}
