/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.assessment.panel.Panel;
import org.etalon.core.problem.Problem;
import org.etalon.jury.review.ReviewGaps;
import org.etalon.platform.security.Caller;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** What all pages of a dossier under review say: whose it is, both figures, how far the juror is, what may be done. */
@Named
@RequestScoped
public class ReviewFrame {
    @Inject
    ReviewOpening opening;

    @Inject
    Caller caller;

    private Panel declared;
    private Panel reviewed;
    private List<JudgedDomain> domains;
    private List<GapLine> gaps;

    private OpenedReview opened() {
        return opening.open();
    }

    public String getId() {
        return opened().under().reader().dossier().toString();
    }

    public String getRoot() {
        return opened().root();
    }

    /** The collectivité. */
    public String getName() {
        return opened().under().name();
    }

    /** The edition's key. */
    public String getEdition() {
        return opened().under().reader().desk().key();
    }

    /** What the edition is called. */
    public String getTitle() {
        return opened().title();
    }

    /** What was handed in, as it is cited. */
    public String getNumber() {
        return opened().under().submission().number();
    }

    public String getPerson() {
        return caller.person().person().toString();
    }

    /** By whose clocks the page tells times. */
    public String getZone() {
        return opened().moments().zone().getId();
    }

    /** The same as people call it. */
    public String getPlace() {
        return opened().moments().place();
    }

    public boolean isOpen() {
        return opened().under().mayWrite();
    }

    /** Whether the juror reads the dossier, and doesn't only lead the jury there. */
    public boolean isReading() {
        return opened().under().reader().assigned();
    }

    /** Whether the juror reads it on an appeal that isn't decided. */
    public boolean isAnew() {
        return opened().under().reader().anew();
    }

    /** Why nothing can be changed, as the key of a sentence; empty where it can. */
    public String getShut() {
        var under = opened().under();
        if (isOpen()) {
            return "";
        }
        if (!isReading()) {
            return "shut.leading";
        }
        if (under.review().handedIn().isPresent()) {
            return "shut.handed-in";
        }
        return under.reader().isInSession() || isAnew() ? "shut.closed" : "shut.over";
    }

    /** The last day for handing it in, in words; empty where none is set. */
    public String getDue() {
        return opened().under()
                .reader()
                .due()
                .map(day -> Days.of(day, opened().locale()))
                .orElse("");
    }

    /** When it was handed in; empty while it is not. */
    public String getHandedIn() {
        return opened().under()
                .review()
                .handedIn()
                .map(each -> opened().moments().of(each.at()))
                .orElse("");
    }

    /** Whether others' readings may be seen. */
    public boolean isComparing() {
        var under = opened().under();
        return under.reader().maySeeOthers(under.review());
    }

    /** The score as it was handed in. */
    public Panel getDeclared() {
        declared = declared == null ? opened().panel(opened().under().declared()) : declared;
        return declared;
    }

    /** The score with the juror's verdicts. */
    public Panel getReviewed() {
        reviewed = reviewed == null ? opened().panel(opened().under().reviewed()) : reviewed;
        return reviewed;
    }

    public List<JudgedDomain> getDomains() {
        domains = domains == null ? opened().domains(getDeclared(), getReviewed()) : domains;
        return domains;
    }

    public int getJudged() {
        return getDomains().stream().mapToInt(JudgedDomain::judged).sum();
    }

    /** How many corrections don't count yet, in a sentence; empty where all do. */
    public String getUncounted() {
        List<String> uncounted = opened().under().uncounted();
        String numbers = uncounted.stream()
                .map(id -> opened().question(id).split(" ")[0])
                .collect(Collectors.joining(", "));
        return uncounted.isEmpty()
                ? ""
                : Texts.of("review", opened().locale()).say("figures.uncounted", uncounted.size(), numbers);
    }

    public int getToJudge() {
        return getDomains().stream().mapToInt(JudgedDomain::toJudge).sum();
    }

    /** What it still lacks to be handed in; nothing where it can't be any more. */
    public List<GapLine> getGaps() {
        if (gaps == null) {
            var lacking = isOpen() ? new ReviewGaps(opened().under()).list() : List.<Problem>of();
            gaps = lacking.stream().map(gap -> GapLine.of(gap, opened())).toList();
        }
        return gaps;
    }

    /** The ids of the questions to be seen. */
    public String getShown() {
        var questions = opened().under().scoring().index().questions();
        return IntStream.range(0, questions.size())
                .filter(opened()::isShown)
                .mapToObj(at -> questions.get(at).id())
                .collect(Collectors.joining(" "));
    }
}
