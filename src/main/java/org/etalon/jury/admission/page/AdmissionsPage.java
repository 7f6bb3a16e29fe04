/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.dossier.page.Moments;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.admission.AdmissionRow;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.ListAdmissions;
import org.etalon.jury.admission.ListAdmissions.Candidacies;
import org.etalon.jury.admission.ListAdmissions.Candidacy;
import org.etalon.jury.admission.decide.AdmitComplete;
import org.etalon.jury.admission.decide.AdmitComplete.Plain;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.listing.Paging;

/** Behind juries/admissions.xhtml: what was handed in, what lacks, what became of it; and all admitted at once in which nothing lacks. */
@Named
@RequestScoped
public class AdmissionsPage {
    private static final int SIZE = 100;

    @Inject
    ListAdmissions listAdmissions;

    @Inject
    AdmitComplete admitComplete;

    @Inject
    AdmissionWords words;

    @Inject
    Clock clock;

    private Candidacies all;
    private List<AdmissionLine> lines;
    private Paging paging;
    private Plain plain;

    /** @param href the same page with this choice alone @param count how many there are */
    public record Choice(String href, String text, long count, boolean chosen) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; before it has closed */
    public void open() {
        if (all == null) {
            all = listAdmissions.list(Asked.edition());
            paging = Paging.of(asked("page"), "", SIZE, SIZE);
            var moments = new Moments(all.edition().zone(), Asked.language(), clock.instant());
            lines = all.lines().stream()
                    .filter(this::isWanted)
                    .map(each -> AdmissionLine.of(each, words, moments))
                    .toList();
        }
    }

    private boolean isWanted(Candidacy each) {
        String state = asked("state");
        String lack = asked("lack");
        String name = asked("find").toLowerCase(Locale.FRENCH);
        return (state.isEmpty() || each.row().state().key().equals(state))
                && switch (lack) {
                    case "complete" -> each.check().isComplete();
                    case "incomplete" -> !each.check().isComplete();
                    case "ineligible" -> !each.check().eligible();
                    default -> true;
                }
                && each.row().printedName().toLowerCase(Locale.FRENCH).contains(name.replace('\'', '\u2019'));
    }

    /** First tells which these are; who has read that and sends the same again, has it done. */
    public void admit() {
        String wish = Visit.atHand().isSent() ? asked("admit") : "";
        if (wish.equals("all")) {
            int done = admitComplete
                    .admit(Asked.edition(), asked("seen")::equals)
                    .rows()
                    .size();
            Redirect.to(getRoot() + "?done=" + done);
        } else if (wish.equals("look")) {
            plain = admitComplete.foresee(Asked.edition());
        }
    }

    private static String asked(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value;
    }

    public EditionPlan getEdition() {
        open();
        return all.edition();
    }

    /** The address of this page. */
    public String getRoot() {
        return "/organiser/editions/" + Asked.edition() + "/admissions";
    }

    /** Of the page that is looked at. */
    public List<AdmissionLine> getLines() {
        open();
        return lines.stream()
                .skip((long) (paging.page() - 1) * SIZE)
                .limit(SIZE)
                .toList();
    }

    public int getFound() {
        open();
        return lines.size();
    }

    public int getTotal() {
        open();
        return all.lines().size();
    }

    public int getPage() {
        open();
        return paging.page();
    }

    public int getPages() {
        open();
        return paging.pages(lines.size());
    }

    /** The address of another page of the same, up to its number. */
    public String getLeaf() {
        return getRoot() + "?state=" + known("state") + "&lack=" + known("lack") + "&page=";
    }

    /** A filter as it was asked for; empty where there is no such. */
    private static String known(String name) {
        String value = asked(name);
        return value.matches("[a-z-]{1,20}") ? value : "";
    }

    /** By what became of them. */
    public List<Choice> getStates() {
        open();
        String chosen = known("state");
        return Stream.concat(
                        Stream.of(
                                new Choice(getRoot(), AdmissionWords.say("filter.all"), getTotal(), chosen.isEmpty())),
                        Stream.of(AdmissionState.values()).map(state -> choice(state, chosen)))
                .toList();
    }

    private Choice choice(AdmissionState state, String chosen) {
        long count =
                all.lines().stream().filter(each -> each.row().state() == state).count();
        return new Choice(
                getRoot() + "?state=" + state.key(),
                words.state(state, false),
                count,
                state.key().equals(chosen));
    }

    public String getState() {
        return known("state");
    }

    public String getLack() {
        return known("lack");
    }

    public String getFind() {
        return asked("find");
    }

    /** How many could be admitted at once. */
    public long getPlain() {
        open();
        return all.lines().stream().filter(Candidacy::isPlain).count();
    }

    /** Which would be admitted at once; null where nobody has asked yet. */
    public List<AdmissionRow> getForeseen() {
        return plain == null ? null : plain.rows();
    }

    /** By which these are known again. */
    public String getSeen() {
        return plain == null ? "" : plain.tag();
    }

    /** How many have just been admitted; empty where none have. */
    public String getDone() {
        return Visit.atHand().isSent() || !asked("done").matches("[0-9]{1,6}") ? "" : asked("done");
    }

    public long getDoneCount() {
        return Long.parseLong(getDone());
    }
}
