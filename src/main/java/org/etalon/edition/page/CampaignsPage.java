/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** The announced and open editions, for the home page and the list of questionnaires. */
@Named
@RequestScoped
public class CampaignsPage {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    @Inject
    EditionQuery editions;

    @Inject
    Clock clock;

    private List<CampaignLine> lines;

    /** Those that one can still take part in, as they open; loaded once. */
    public List<CampaignLine> getLines() {
        if (lines == null) {
            Instant now = clock.instant();
            lines = editions.listKnown().stream()
                    .map(row -> row.plan())
                    .filter(plan -> isAhead(plan.time().phase(now)))
                    .map(plan -> line(plan, now))
                    .toList();
        }
        return lines;
    }

    private static boolean isAhead(EditionPhase phase) {
        return phase == EditionPhase.ANNOUNCED || phase.isTakingIn();
    }

    private static CampaignLine line(EditionPlan plan, Instant now) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        boolean open = plan.time().phase(now).isTakingIn();
        var at = (open ? plan.time().deadline(now) : plan.time().opensAt()).atZone(plan.zone());
        return new CampaignLine(
                locale.getLanguage().equals("en") ? plan.titleEn() : plan.titleFr(),
                Texts.of("edition", locale)
                        .say(
                                open ? "page.open" : "page.announced",
                                Days.of(at, locale),
                                CLOCK.format(at),
                                Days.place(plan.zone())),
                "/questionnaires/" + plan.questionnaire(),
                open);
    }
}
