/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.dossier.page.Moments;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.appeal.AppealState;
import org.etalon.jury.appeal.manage.AppealRow;
import org.etalon.jury.appeal.manage.ListAppeals;
import org.etalon.jury.appeal.manage.ListAppeals.Listed;
import org.etalon.jury.appeal.manage.SetAppealTerm;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.RoutesFilter;

/** Behind juries/appeals.xhtml: the appeals of an edition, and for organisers the time within which candidates appeal. */
@Named
@RequestScoped
public class AppealsPage {
    @Inject
    ListAppeals listAppeals;

    @Inject
    SetAppealTerm setAppealTerm;

    private Listed listed;
    private String days;

    /** An appeal. @param outcome empty while it is not decided */
    public record Line(String href, String name, String filed, String state, String outcome) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is neither in this jury nor an organiser */
    public void open() {
        if (listed == null) {
            listed = listAppeals.list(Asked.edition());
        }
    }

    /** Sets the days that were entered. */
    public void change() {
        setAppealTerm.set(Asked.edition(), days == null ? "" : days);
        Redirect.to(getRoot() + "?done=term");
    }

    public EditionPlan getEdition() {
        open();
        return listed.edition();
    }

    /** This page. */
    public String getRoot() {
        return String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS));
    }

    private boolean isOrganising() {
        return getRoot().startsWith("/organiser/");
    }

    public List<Line> getLines() {
        open();
        return listed.appeals().stream().map(this::line).toList();
    }

    private Line line(AppealRow row) {
        String href = isOrganising() ? getRoot() + "/" + row.dossier() : "/jury/dossiers/" + row.dossier() + "/appeal";
        return new Line(href, row.name(), moments().of(row.filedAt()), state(row), outcome(row));
    }

    private static String state(AppealRow row) {
        return row.state() == AppealState.READING
                ? say("state.reading.count", row.done(), row.readers())
                : say("state." + row.state().key());
    }

    private static String outcome(AppealRow row) {
        if (row.after().isEmpty()) {
            return "";
        }
        return row.before().equals(row.after())
                ? say("outcome.same", level(row.after().get()))
                : say(
                        "outcome.other",
                        level(row.before().orElse(0)),
                        level(row.after().get()));
    }

    private static String level(int level) {
        var texts = Texts.of("decision", Asked.language());
        return level == 0 ? texts.get("level.none") : texts.say("level", level);
    }

    private static String say(String key, Object... gaps) {
        return Texts.of("appeal", Asked.language()).say(key, gaps);
    }

    private Moments moments() {
        return new Moments(listed.edition().zone(), Asked.language(), listed.asOf());
    }

    /** Until when candidates appeal, in a sentence. */
    public String getTerm() {
        open();
        var term = listed.term();
        if (term.from().isEmpty()) {
            return say("term.unset", term.days());
        }
        String key = term.isOpen(listed.asOf()) ? "term.open" : term.hasBegun(listed.asOf()) ? "term.over" : "term.set";
        return say(key, term.days(), moments().withPlace(term.until().orElseThrow()));
    }

    /** As entered, or else as they stand. */
    public String getDays() {
        open();
        return days == null ? Integer.toString(listed.term().days()) : days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    /** Whether the time has just been set. */
    public boolean isDone() {
        return "term".equals(Visit.atHand().request().getParameter("done"))
                && !Visit.atHand().isSent();
    }
}
