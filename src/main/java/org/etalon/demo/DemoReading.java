/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.jury.review.manage.CallReader;
import org.etalon.jury.review.manage.CompareReadings;
import org.etalon.jury.review.manage.HandInReview;
import org.etalon.jury.review.manage.ReplaceReview;
import org.etalon.jury.review.said.PartName;
import org.etalon.platform.security.Identity;

/** What jurors say of the candidates: two are far apart over one of them, one is half-way, one has yet to begin. */
@ApplicationScoped
public class DemoReading {
    private static final Map<String, Object> CONFIRMED = Map.of("verdict", "confirmed");
    private static final Map<String, Object> PROVEN = Map.of("verdict", "confirmed", "evidence", "accepted");

    @Inject
    CompareReadings compareReadings;

    @Inject
    CallReader callReader;

    @Inject
    ReplaceReview replaceReview;

    @Inject
    HandInReview handInReview;

    @Inject
    Actors actors;

    void read(Map<String, Identity> people, Map<String, UUID> dossiers) {
        UUID vienne = dossiers.get(DemoCandidates.VIENNE);
        UUID town = dossiers.get(DemoCampaign.TOWN);
        // the chair is tied to Vienne: the deputy leads there
        call(people.get("juror1"), vienne, people.get("juror2"));
        call(people.get("juror1"), vienne, people.get("juror4"));
        call(people.get("chair"), town, people.get("juror4"));
        handIn(people.get("juror2"), vienne, 3, kind());
        handIn(people.get("juror4"), vienne, 2, strict());
        say(people.get("juror4"), town, 1, begun());
    }

    /** Whoever reads it already is not called again. */
    private void call(Identity leading, UUID dossier, Identity called) {
        LocalDate due = actors.ago(-20).atOffset(ZoneOffset.UTC).toLocalDate();
        actors.did(DemoJury.juror(leading), actors.ago(3.5), () -> {
            var compared = compareReadings.compare(dossier, Locale.FRENCH);
            compared.free().stream()
                    .map(each -> each.juror())
                    .filter(juror -> called.name().equals(compared.names().get(juror)))
                    .forEach(juror -> callReader.call(dossier, juror, Optional.of(due)));
            return null;
        });
    }

    private void say(Identity juror, UUID dossier, double days, Map<String, Map<String, Object>> said) {
        actors.did(
                DemoJury.juror(juror), actors.ago(days), () -> replaceReview.replace(dossier, said, started -> true));
    }

    private void handIn(Identity juror, UUID dossier, double days, Map<String, Map<String, Object>> said) {
        say(juror, dossier, days, said);
        actors.did(DemoJury.juror(juror), actors.ago(days), () -> handInReview.handIn(dossier));
    }

    private static Map<String, Map<String, Object>> begun() {
        Map<String, Map<String, Object>> said = new HashMap<>();
        said.put(PartName.ofQuestion("elected-lead"), CONFIRMED);
        said.put(
                PartName.ofQuestion("free-office-suite"),
                Map.of("verdict", "confirmed", "evidence", "accepted", "note", "Revoir la date de l’inventaire."));
        return said;
    }

    private static Map<String, Map<String, Object>> kind() {
        Map<String, Map<String, Object>> said = new HashMap<>();
        said.put(PartName.ofQuestion("elected-lead"), CONFIRMED);
        said.put(PartName.ofQuestion("free-browser"), CONFIRMED);
        said.put(PartName.ofQuestion("free-office-suite"), PROVEN);
        said.put(PartName.ofQuestion("free-software-policy"), PROVEN);
        said.put(
                PartName.ofDomain("software"),
                Map.of("opinion", "Une migration bien engagée, documentée poste par poste."));
        said.put(
                PartName.CONCLUSION,
                Map.of(
                        "level", BigDecimal.ONE,
                        "strengths", List.of("Le navigateur libre est partout.", "L’inventaire est tenu à jour."),
                        "ways", List.of("Faire connaître la démarche aux habitants.")));
        return said;
    }

    private static Map<String, Map<String, Object>> strict() {
        Map<String, Map<String, Object>> said = new HashMap<>();
        said.put(PartName.ofQuestion("elected-lead"), CONFIRMED);
        said.put(
                PartName.ofQuestion("free-browser"),
                Map.of(
                        "verdict", "corrected",
                        "answer", BigDecimal.valueOf(50),
                        "reason", "Installé partout, mais par défaut sur la moitié des postes."));
        said.put(
                PartName.ofQuestion("free-office-suite"),
                Map.of(
                        "verdict", "corrected",
                        "answer", BigDecimal.TEN,
                        "evidence", "insufficient",
                        "reason", "L’inventaire ne montre que le service technique, soit un poste sur dix.",
                        "word", "L’avez-vous lu de la même façon ?"));
        said.put(
                PartName.ofQuestion("free-software-policy"),
                Map.of(
                        "verdict",
                        "confirmed",
                        "evidence",
                        "off-point",
                        "reason",
                        "La délibération porte sur le mobilier."));
        said.put(
                PartName.CONCLUSION,
                Map.of(
                        "level", BigDecimal.ZERO,
                        "strengths", List.of("Le navigateur libre est partout."),
                        "ways", List.of("Faire l’inventaire de tous les services.", "Écrire ce qui a été dit.")));
        return said;
    }
}
