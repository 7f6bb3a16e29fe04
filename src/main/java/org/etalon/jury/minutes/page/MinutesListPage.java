/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.etalon.dossier.page.Moments;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.minutes.ReadMinutes;
import org.etalon.jury.minutes.ReadMinutes.Sittings;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.sitting.Sitting;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.RoutesFilter;

/** Behind juries/minuteslist.xhtml: the sittings of a jury. */
@Named
@RequestScoped
public class MinutesListPage {
    @Inject
    ReadMinutes readMinutes;

    @Inject
    Clock clock;

    private Sittings sittings;

    /** One sitting. @param closed empty while it is on */
    public record Line(int number, String opened, String closed, String state) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the room is not for the caller */
    public void open() {
        sittings = readMinutes.list(Asked.edition());
    }

    public EditionPlan getEdition() {
        return sittings.edition();
    }

    /** This page. */
    public String getRoot() {
        return String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS));
    }

    public boolean isOrganising() {
        return getRoot().startsWith("/organiser/");
    }

    public List<Line> getLines() {
        return sittings.sittings().stream().map(this::line).toList();
    }

    private Line line(Sitting sitting) {
        var moments = new Moments(sittings.edition().zone(), Asked.language(), clock.instant());
        String state =
                sitting.closed().isEmpty() ? "on" : sittings.signed().contains(sitting.ordinal()) ? "signed" : "draft";
        return new Line(
                sitting.ordinal(),
                moments.of(sitting.opened()),
                sitting.closed().map(moments::of).orElse(""),
                Texts.of("minutes", Asked.language()).get("list.state." + state));
    }
}
