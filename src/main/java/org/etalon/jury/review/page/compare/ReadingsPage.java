/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page.compare;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.review.ReadingRound;
import org.etalon.jury.review.manage.CallReader;
import org.etalon.jury.review.manage.CompareReadings;
import org.etalon.jury.review.manage.CompareReadings.Compared;
import org.etalon.jury.review.page.OpenedReview;
import org.etalon.jury.review.page.ReviewOpening;
import org.etalon.jury.review.rest.CallJson;
import org.etalon.platform.faces.Redirect;

/** Behind juries/readings.xhtml: the readings of a dossier beside each other, and where they are far apart. */
@Named
@RequestScoped
public class ReadingsPage {
    @Inject
    CompareReadings compareReadings;

    @Inject
    CallReader callReader;

    private Compared compared;
    private OpenedReview opened;
    private ReadingsWriter writer;

    /** Who could be called. @param load how many dossiers they have to read */
    public record FreeLine(UUID id, String name, int load) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public void open() {
        compared();
    }

    /** Read once, as soon as anything of the page is asked for: a form that comes back asks before the page is opened. */
    private Compared compared() {
        if (compared == null) {
            compared = compareReadings.compare(ReviewOpening.id(), round(), OpeningPage.locale());
            opened = ReviewOpening.of(compared.under());
            writer = new ReadingsWriter(opened, compared);
        }
        return compared;
    }

    private static ReadingRound round() {
        return ReadingRound.of(OpeningPage.parameter("of"));
    }

    /** Whether these are the readings on appeal. */
    public boolean isAnew() {
        return round() == ReadingRound.APPEAL;
    }

    private OpenedReview opened() {
        compared();
        return opened;
    }

    /** Calls the juror chosen. */
    public void call() {
        var wish = new CallJson(OpeningPage.parameter("juror"), OpeningPage.parameter("due"));
        callReader.call(ReviewOpening.id(), wish.reader(), wish.day());
        Redirect.to(opened().root() + "/readings?done=called");
    }

    public String getRoot() {
        return opened().root();
    }

    /** The edition's key. */
    public String getEdition() {
        return opened().under().reader().desk().key();
    }

    /** The collectivité. */
    public String getName() {
        return opened().under().name();
    }

    /** What the declared answers come to. */
    public String getDeclaredLevel() {
        return getSaid().level(opened().under().declared().score().level());
    }

    /** The same as a figure. */
    public String getDeclaredGlobal() {
        return opened().spoken().percent(opened().under().declared().score().global());
    }

    public boolean isVisible() {
        return compared().isVisible();
    }

    /** Whether there is anything to compare. */
    public boolean isComparing() {
        return compared().comparison().saysSomething();
    }

    public ReadingsWriter getSaid() {
        compared();
        return writer;
    }

    public List<FreeLine> getFree() {
        Map<UUID, String> names = compared().names();
        return compared().free().stream()
                .map(each -> new FreeLine(each.juror(), names.get(each.juror()), each.load()))
                .collect(Collectors.toList());
    }

    public boolean isLeading() {
        return compared().isVisible()
                && compared().under().reader().leads()
                && compared().under().reader().isInSession();
    }

    /** What was entered of the day by which it is to be read. */
    public String getDue() {
        return OpeningPage.parameter("due");
    }

    /** Who was chosen. */
    public String getChosen() {
        return OpeningPage.parameter("juror");
    }

    /** Whether a reader has just been called. */
    public boolean isDone() {
        return OpeningPage.parameter("done").equals("called");
    }
}
