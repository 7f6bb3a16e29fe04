/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook.back;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.dossier.consult.ReadDossier;
import org.etalon.platform.inspect.Inspection;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.sheet.reading.SheetReader;
import org.etalon.platform.sheet.reading.UnreadableSheetException;
import org.etalon.platform.storage.Inbox;

/** A member sends a workbook back; it is looked through and read before any transaction begins, and kept nowhere. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class ReceiveWorkbook {
    /** In bytes; a workbook of ours has some hundred thousand. */
    public static final long LIMIT = 10_000_000;

    @Inject
    ReadDossier readDossier;

    @Inject
    Inbox inbox;

    /**
     * @param name as its sender calls it
     * @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read; with the reason, where
     *     the file is not accepted or no workbook of ours
     */
    public SentWorkbook receive(UUID dossier, InputStream body, String name) {
        readDossier.read(dossier);
        try (var received = inbox.receive(body, LIMIT)) {
            Format format = Inspection.accept(received.file(), name).format();
            if (format != Format.XLSX && format != Format.ODS) {
                throw WorkbookProblem.WORKBOOK_FORMAT.refusal();
            }
            return SentWorkbook.of(SheetReader.read(received.file(), format, SentWorkbook::isRead));
        } catch (UnreadableSheetException e) {
            throw (e.isTooLarge() ? WorkbookProblem.WORKBOOK_LARGE : WorkbookProblem.WORKBOOK_UNREADABLE).refusal();
        }
    }
}
