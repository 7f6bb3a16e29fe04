/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.UUID;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.consult.ReadDossier;
import org.etalon.dossier.export.back.SentAnswers;
import org.etalon.dossier.export.back.json.SentDocument;
import org.etalon.dossier.export.workbook.returned.SentWorkbook;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Inbox;

/** A member sends answers back; the file is looked through and read before any transaction begins, and kept nowhere. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class ReceiveAnswers {
    /** In bytes; a workbook of ours has some hundred thousand, a document of the longest answers some millions. */
    public static final long LIMIT = 10_000_000;

    @Inject
    ReadDossier readDossier;

    @Inject
    Inbox inbox;

    /**
     * @param name as its sender calls it; its ending tells a document from a workbook
     * @throws RefusedException as unknown, where the dossier is not the caller's to read; with the reason, where the file is none of ours
     */
    public SentAnswers receive(UUID dossier, InputStream body, String name) {
        readDossier.read(dossier);
        try (var received = inbox.receive(body, LIMIT)) {
            return name.toLowerCase(Locale.ROOT).endsWith(".json")
                    ? SentDocument.read(Files.readAllBytes(received.file()))
                    : SentWorkbook.read(received.file(), name);
        } catch (RefusedException refused) {
            throw FileRefusals.of(refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
