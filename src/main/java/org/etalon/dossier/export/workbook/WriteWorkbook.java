/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.collectivity.Directory;
import org.etalon.core.scoring.Scoring;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceQuery;
import org.etalon.dossier.export.WriteDossier;
import org.etalon.dossier.export.WriteDossier.Stand;
import org.etalon.dossier.export.workbook.plan.Subject;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.Texts;

/** A member takes the dossier along as a workbook: to read, to try answers out, and to send them back. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class WriteWorkbook {
    @Inject
    OwnDossiers dossiers;

    @Inject
    DossierEngines engines;

    @Inject
    EditionQuery editions;

    @Inject
    Directory directory;

    @Inject
    WriteDossier writeDossier;

    /** @param name of the file, without its extension */
    public record Written(byte[] bytes, String name) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public Written write(UUID dossier, WorkbookFormat format, Locale locale) {
        Subject subject = dossiers.read((connection, person, now) -> {
            OpenDossier open = DossierDoor.open(connection, dossier, person, now);
            List<EvidenceItem> evidence = evidence(connection, open);
            return subject(open, evidence, stand(connection, open, evidence, now, locale), now, locale);
        });
        return new Written(format.write(DossierWorkbook.of(subject)), name(subject));
    }

    private Stand stand(
            Connection connection, OpenDossier open, List<EvidenceItem> evidence, Instant now, Locale locale)
            throws SQLException {
        Scoring scoring = engines.get(open.head().questionnaire());
        return writeDossier.stand(connection, open, evidence, scoring, now, locale);
    }

    private static String name(Subject subject) {
        var origin = subject.origin().orElseThrow();
        return name(origin.name(), subject.title(), origin.stand(), subject.locale());
    }

    /** What a file of a dossier's answers is called, without its extension. @param open as it is now */
    public String name(Connection connection, OpenDossier open, Instant now, Locale locale) throws SQLException {
        DossierHead head = open.head();
        EditionPlan edition = editions.find(head.edition()).orElseThrow().plan();
        return name(
                name(head.collectivity()),
                title(edition, locale),
                stand(connection, open, evidence(connection, open), now, locale),
                locale);
    }

    private static String name(String collectivity, String title, Stand stand, Locale locale) {
        Texts texts = Texts.of("workbook", locale);
        String state = stand.number().isEmpty() ? texts.get("file.draft") : stand.number();
        return texts.say("file", collectivity, title, state);
    }

    private static String title(EditionPlan edition, Locale locale) {
        return locale.getLanguage().equals("en") ? edition.titleEn() : edition.titleFr();
    }

    private static List<EvidenceItem> evidence(Connection connection, OpenDossier open) throws SQLException {
        return EvidenceQuery.list(
                connection, open.head().collectivity(), open.head().id());
    }

    private Subject subject(OpenDossier open, List<EvidenceItem> evidence, Stand stand, Instant now, Locale locale) {
        DossierHead head = open.head();
        EditionPlan edition = editions.find(head.edition()).orElseThrow().plan();
        Scoring scoring = engines.get(head.questionnaire());
        var sheet = open.sheet(scoring.index());
        Map<String, KeptAnswer> kept = new HashMap<>();
        open.answers().forEach(answer -> kept.put(answer.question(), answer));
        return new Subject(
                scoring,
                sheet,
                scoring.assess(sheet),
                kept,
                evidence,
                Optional.of(new Subject.Origin(head.id(), name(head.collectivity()), head.edition(), stand)),
                title(edition, locale),
                now,
                edition.zone(),
                locale);
    }

    private String name(String code) {
        return directory
                .index()
                .find(code)
                .map(entry -> entry.name().replace('\'', '\u2019'))
                .orElse(code);
    }
}
