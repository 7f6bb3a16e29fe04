/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.correct;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.correction.Correction.Asked;
import org.etalon.dossier.correction.consult.ReadCorrections;
import org.etalon.dossier.page.LocalMoments;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.edition.EditionStage;

/** What the organisers ask to correct of the dossier at hand; while the edition takes dossiers in, nothing. */
@Named
@RequestScoped
public class CorrectionPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadCorrections readCorrections;

    @Inject
    LocalMoments localMoments;

    private Opened opened;
    private Optional<Correction> correction;
    private List<AskedLine> lines;

    private void open() {
        if (opened == null) {
            opened = opening.open();
            correction = opened.head().phase(opened.moments().atHand()).isTakingIn()
                    ? Optional.empty()
                    : readCorrections.list(opened.id()).stream()
                            .filter(Correction::isOpen)
                            .findFirst();
            lines = opened.assessment().questions().stream()
                    .flatMap(this::lines)
                    .toList();
        }
    }

    private Stream<AskedLine> lines(QuestionResult result) {
        return correction
                .flatMap(each -> each.at(result.place().question().id()))
                .map(asked -> line(result, asked))
                .stream();
    }

    private AskedLine line(QuestionResult result, Asked asked) {
        return new AskedLine(
                asked.question(),
                opened.addresses().of(result.place().domain(), asked.question()),
                opened.numbered(result),
                asked.words(),
                localMoments.say(opened, asked.until()),
                !opened.isTakingIn(asked.question()));
    }

    /** Whether something is asked, also where it is too late. */
    public boolean isThere() {
        open();
        return correction.isPresent();
    }

    /** Whether something can still be corrected. */
    public boolean isOpen() {
        open();
        return opened.head().isCorrecting(opened.moments().atHand());
    }

    /** The key of what is said of it: it is open, its time is over, or all is decided and no time is left whatever was told. */
    public String getTold() {
        if (isOpen()) {
            return "page.correction.open";
        }
        boolean isDecided = opened.edition().time().stage().compareTo(EditionStage.DECIDED) >= 0;
        return isDecided ? "page.correction.decided" : "page.correction.over";
    }

    /** In the order of the questions. */
    public List<AskedLine> getLines() {
        open();
        return lines;
    }

    /** By when all of it is to be handed in. */
    public String getUntil() {
        open();
        return correction.map(each -> localMoments.say(opened, each.until())).orElse("");
    }

    /** What is asked at a question; null where nothing is. */
    public AskedLine at(String question) {
        open();
        return lines.stream()
                .filter(each -> each.question().equals(question))
                .findFirst()
                .orElse(null);
    }

    public String getRoot() {
        open();
        return opened.root();
    }
}
