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
import org.etalon.jury.review.ReadingRound;
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

    /** Before the rest is shared out. */
    void call(Map<String, Identity> people, Map<String, UUID> dossiers) {
        UUID vienne = dossiers.get(DemoCandidates.VIENNE);
        // the chair is tied to Vienne: the deputy leads there
        call(people.get("juror1"), vienne, people.get("juror2"));
        call(people.get("juror1"), vienne, people.get("juror4"));
        call(people.get("chair"), dossiers.get(DemoCampaign.TOWN), people.get("juror4"));
    }

    void read(Map<String, Identity> people, Map<String, UUID> dossiers) {
        handIn(people.get("juror2"), dossiers.get(DemoCandidates.VIENNE), 2.5, kind());
        handIn(people.get("juror4"), dossiers.get(DemoCandidates.VIENNE), 2, strict());
        say(people.get("juror4"), dossiers.get(DemoCampaign.TOWN), 1, begun());
    }

    private void call(Identity leading, UUID dossier, Identity called) {
        LocalDate due = actors.ago(-12).atOffset(ZoneOffset.UTC).toLocalDate();
        actors.did(DemoJury.juror(leading), actors.ago(3.5), () -> {
            var compared = compareReadings.compare(dossier, ReadingRound.FIRST, Locale.FRENCH);
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
                concluding(
                        1,
                        List.of("Le navigateur libre est partout.", "L’inventaire est tenu à jour."),
                        List.of("Faire connaître la démarche aux habitants.")));
        return said;
    }

    private static Map<String, Map<String, Object>> strict() {
        Map<String, Map<String, Object>> said = new HashMap<>();
        said.put(PartName.ofQuestion("elected-lead"), CONFIRMED);
        said.put(
                PartName.ofQuestion("free-browser"),
                corrected(50, "", "Installé partout, mais par défaut sur la moitié des postes."));
        said.put(
                PartName.ofQuestion("free-office-suite"),
                corrected(
                        10, "insufficient", "L’inventaire ne montre que le service technique, soit un poste sur dix."));
        said.put(
                PartName.ofQuestion("free-software-policy"),
                Map.of(
                        "verdict", "confirmed",
                        "evidence", "off-point",
                        "reason", "La délibération porte sur le mobilier.",
                        "word", "L’avez-vous lue de la même façon ?"));
        var ways = List.of("Faire l’inventaire de tous les services.", "Délibérer sur les logiciels.");
        said.put(PartName.CONCLUSION, concluding(0, List.of("Le navigateur libre est partout."), ways));
        return said;
    }

    /** @param evidence what it is worth; empty where there is none */
    private static Map<String, Object> corrected(int share, String evidence, String reason) {
        Map<String, Object> said = new HashMap<>();
        said.put("verdict", "corrected");
        said.put("answer", BigDecimal.valueOf(share));
        said.put("reason", reason);
        if (!evidence.isEmpty()) {
            said.put("evidence", evidence);
        }
        return said;
    }

    private static Map<String, Object> concluding(int level, List<String> strengths, List<String> ways) {
        return Map.of("level", BigDecimal.valueOf(level), "strengths", strengths, "ways", ways);
    }
}
