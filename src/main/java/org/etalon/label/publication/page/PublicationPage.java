/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.publication.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.jury.panel.page.Asked;
import org.etalon.label.page.LabelLine;
import org.etalon.label.page.PublicWords;
import org.etalon.label.publication.CancelPublication;
import org.etalon.label.publication.PublicationProblem;
import org.etalon.label.publication.ReadRehearsal;
import org.etalon.label.publication.Rehearsal;
import org.etalon.label.publication.SetPublication;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** Behind organising/publication.xhtml: the rehearsal, and the instant from which it is true. */
@Named
@RequestScoped
public class PublicationPage {
    private static final int NAMED = 20;

    private static final List<String> SAID = List.of("set", "published", "cancelled");

    @Inject
    ReadRehearsal readRehearsal;

    @Inject
    SetPublication setPublication;

    @Inject
    CancelPublication cancelPublication;

    @Inject
    PublicWords publicWords;

    private Rehearsal rehearsal;

    /** What one candidate would read. */
    public record CandidateView(String name, OutcomeView outcome) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; where nothing is decided yet */
    public void open() {
        rehearsal = readRehearsal.read(Asked.edition());
    }

    /** Does what the button that was pressed says. */
    public void decide() {
        switch (Visit.atHand().isSent() ? said("decide") : "") {
            case "set" -> set(Optional.of(at()), "set");
            case "publish" -> {
                if (!said("sure").equals("yes")) {
                    throw PublicationProblem.PUBLICATION_UNSURE.refusal("sure");
                }
                set(Optional.empty(), "published");
            }
            case "cancel" -> {
                cancelPublication.cancel(Asked.edition());
                back("cancelled");
            }
            default -> {
                // the page was only opened
            }
        }
    }

    private void set(Optional<Instant> at, String done) {
        setPublication.set(Asked.edition(), at, end());
        back(done);
    }

    private Instant at() {
        try {
            return LocalDateTime.parse(said("at"))
                    .atZone(rehearsal().edition().zone())
                    .toInstant();
        } catch (DateTimeException no) {
            throw PublicationProblem.PUBLICATION_AT_WRONG.refusal("at");
        }
    }

    private static Optional<LocalDate> end() {
        try {
            return said("endsOn").isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(said("endsOn")));
        } catch (DateTimeException no) {
            throw PublicationProblem.PUBLICATION_END_WRONG.refusal("endsOn");
        }
    }

    private static void back(String done) {
        Redirect.to("/organiser/editions/" + Asked.edition() + "/publication?done=" + done);
    }

    private static String said(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value;
    }

    /** What was written in a field. */
    public String written(String name) {
        return said(name);
    }

    private Rehearsal rehearsal() {
        if (rehearsal == null) {
            open();
        }
        return rehearsal;
    }

    public String getEdition() {
        return rehearsal().edition().key();
    }

    public String getTitle() {
        var edition = rehearsal().edition();
        return locale().getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
    }

    /** What is planned, in a sentence. */
    public String getStanding() {
        Texts texts = Texts.of("publication", locale());
        return rehearsal()
                .publication()
                .map(each ->
                        texts.say(rehearsal().isPublic() ? "standing.public" : "standing.planned", moment(each.at())))
                .orElseGet(() -> texts.get(rehearsal().isPublic() ? "standing.before" : "standing.none"));
    }

    private String moment(Instant at) {
        var local = at.atZone(rehearsal().edition().zone());
        return Texts.of("publication", locale())
                .say(
                        "moment",
                        Days.of(local, locale()),
                        String.format("%02d:%02d", local.getHour(), local.getMinute()),
                        Days.place(local.getZone()));
    }

    public boolean isPublic() {
        return rehearsal().isPublic();
    }

    public boolean isPlanned() {
        return rehearsal().publication().isPresent() && !rehearsal().isPublic();
    }

    public int getUndecided() {
        return rehearsal().undecided().count();
    }

    /** Which these are, as far as it is told to who looks; empty where none is. */
    public String getUndecidedNames() {
        List<String> names =
                rehearsal().undecided().names().stream().limit(NAMED).toList();
        return names.isEmpty()
                ? ""
                : Texts.of("publication", locale())
                        .say("undecided.names", String.join(", ", names), getUndecided() - names.size());
    }

    /** The sittings whose minutes are not signed, in a sentence; empty where all are. */
    public String getUnsigned() {
        List<Integer> numbers = rehearsal().unsigned();
        String named = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : Texts.of("publication", locale()).say("unsigned", numbers.size(), named);
    }

    /** As everybody will read them. */
    public List<LabelLine> getLabels() {
        return publicWords.lines(rehearsal().labels());
    }

    public List<CandidateView> getCandidates() {
        Optional<Questionnaire> questionnaire = publicWords.questionnaire(
                rehearsal().edition().programme(), rehearsal().edition().edition());
        return rehearsal().candidates().stream()
                .flatMap(each -> questionnaire.stream()
                        .map(known -> new CandidateView(
                                each.name().replace('\'', '\u2019'), OutcomeView.of(each.standing(), known, locale()))))
                .toList();
    }

    /** What was just done; empty where nothing was. */
    public String getDone() {
        return SAID.contains(said("done")) ? "done." + said("done") : "";
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}
