/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.dossier.export.back.json.AnswersDocument;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.dossier.export.workbook.WriteWorkbook;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member takes the answers along, to give others elsewhere and to send them back. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class WriteAnswers {
    private static final String JSON = "json";

    @Inject
    WriteWorkbook writeWorkbook;

    @Inject
    OwnDossiers dossiers;

    @Inject
    DossierEngines engines;

    /** @param name of the file, without its extension */
    public record Written(byte[] bytes, String mediaType, String name) {}

    /**
     * @param extension {@code json}, {@code xlsx} or {@code ods}
     * @param locale of a workbook, and of the file's name
     * @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read
     */
    public Written write(UUID dossier, String extension, Locale locale) {
        if (extension.equals(JSON)) {
            return document(dossier, locale);
        }
        var format = WorkbookFormat.of(extension);
        var workbook = writeWorkbook.write(dossier, format, locale);
        return new Written(workbook.bytes(), format.mediaType(), workbook.name());
    }

    private Written document(UUID dossier, Locale locale) {
        return dossiers.read((connection, person, now) -> {
            var open = DossierDoor.open(connection, dossier, person, now);
            var questionnaire = engines.get(open.head().questionnaire()).questionnaire();
            String json = AnswersDocument.of(open, questionnaire).json();
            String name = writeWorkbook.name(connection, open, now, locale);
            return new Written(json.getBytes(StandardCharsets.UTF_8), "application/json", name);
        });
    }
}
