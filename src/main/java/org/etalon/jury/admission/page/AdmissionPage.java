/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.account.PersonNames;
import org.etalon.assessment.form.Spoken;
import org.etalon.dossier.correction.Correction;
import org.etalon.dossier.page.Moments;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionStage;
import org.etalon.jury.admission.AdmissionRow;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.Check;
import org.etalon.jury.admission.Examined;
import org.etalon.jury.admission.ReadAdmission;
import org.etalon.jury.admission.page.FiledLine.FiledDomain;
import org.etalon.jury.panel.page.Asked;
import org.etalon.platform.faces.Visit;

/** Behind juries/admission.xhtml: a dossier as it was handed in, what lacks, what was asked for, and what a correction changed. */
@Named
@RequestScoped
public class AdmissionPage {
    @Inject
    ReadAdmission readAdmission;

    @Inject
    PersonNames personNames;

    @Inject
    AdmissionWords words;

    @Inject
    Clock clock;

    private Examined examined;
    private FiledLines lines;
    private Moments moments;
    private Map<UUID, String> names;

    /** A correction that was asked for. @param state the key of what became of it */
    public record AskedFor(String when, String who, String state, List<AskedAt> questions) {}

    /** What was asked for at a question. */
    public record AskedAt(String title, String words, String until) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to know of; before the edition has closed */
    public void open() {
        if (examined == null) {
            examined = readAdmission.read(Asked.edition(), Asked.id("dossier"));
            var spoken = Spoken.in(Asked.language());
            moments = new Moments(examined.edition().zone(), spoken.locale(), clock.instant());
            lines = new FiledLines(examined, spoken, "/api/v1" + root());
            var filed = getRow().filed();
            names = personNames.list(
                    Stream.concat(
                                    Stream.of(filed.by(), filed.signedBy()),
                                    examined.corrections().stream().map(Correction::askedBy))
                            .distinct()
                            .toList(),
                    spoken.locale());
        }
    }

    private String root() {
        return "/organiser/editions/" + Asked.edition() + "/admissions/" + Asked.id("dossier");
    }

    public EditionPlan getEdition() {
        open();
        return examined.edition();
    }

    public AdmissionRow getRow() {
        open();
        return examined.row();
    }

    public Check getCheck() {
        open();
        return examined.check();
    }

    public String getState() {
        return words.state(getRow().state(), examined.late());
    }

    /** When it was handed in. */
    public String getFiled() {
        return moments.of(getRow().filed().at());
    }

    public String getFiler() {
        return names.get(getRow().filed().by());
    }

    public String getSigned() {
        return moments.of(getRow().filed().signedAt());
    }

    public String getSigner() {
        return names.get(getRow().filed().signedBy());
    }

    /** By when a correction is awaited; empty where none is. */
    public String getUntil() {
        return getRow().until().map(moments::withPlace).orElse("");
    }

    public boolean isLate() {
        open();
        return examined.late();
    }

    public List<FiledDomain> getDomains() {
        open();
        return lines.domains();
    }

    /** Questions at which something lacks. */
    public List<FiledLine> getLacking() {
        return getDomains().stream()
                .flatMap(domain -> domain.lines().stream())
                .filter(line -> !line.lack().isEmpty())
                .toList();
    }

    /** What a correction changed; null where what counts is none. */
    public List<DifferingLine> getDifferences() {
        open();
        return examined.compared().map(lines::differences).orElse(null);
    }

    /** The number of what was to be corrected; empty where what counts is no correction. */
    public String getComparedWith() {
        open();
        return examined.compared().map(each -> each.number()).orElse("");
    }

    /** All corrections that were asked for, the last first. */
    public List<AskedFor> getCorrections() {
        open();
        return examined.corrections().stream().map(this::askedFor).toList();
    }

    private AskedFor askedFor(Correction correction) {
        String state = correction.handedIn().isPresent()
                ? "corrected"
                : !correction.isOpen() ? "dropped" : correction.isLate(moments.atHand()) ? "late" : "awaited";
        return new AskedFor(
                moments.of(correction.askedAt()),
                names.get(correction.askedBy()),
                "asked." + state,
                lines.ordered(correction).stream()
                        .map(each -> new AskedAt(
                                lines.title(each.question()), each.words(), moments.withPlace(each.until())))
                        .toList());
    }

    public boolean isAdmittable() {
        return can(AdmissionState.ADMISSIBLE);
    }

    public boolean isRefusable() {
        return can(AdmissionState.INADMISSIBLE);
    }

    public boolean isAskable() {
        return can(AdmissionState.ASKED);
    }

    private boolean can(AdmissionState next) {
        boolean over = getEdition().time().stage().compareTo(EditionStage.DECIDED) >= 0;
        return !over && getRow().state().canBecome(next, examined.late());
    }

    /** What has just been done, as the key of a sentence; empty where nothing was. */
    public String getDone() {
        String done = Visit.atHand().request().getParameter("done");
        boolean known = done != null && List.of("admitted", "refused", "asked").contains(done);
        return known && !Visit.atHand().isSent() ? "done." + done : "";
    }
}
