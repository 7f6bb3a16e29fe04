/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.etalon.platform.storage.KnownSums;
import org.etalon.platform.storage.Store;

/** Makes archives of dossiers that the caller may read. */
@ApplicationScoped
public class Archives {
    @Inject
    ReadArchive readArchive;

    @Inject
    @Any
    Instance<Enclosing> enclosing;

    @Inject
    Issuing issuing;

    @Inject
    Store store;

    @Inject
    KnownSums knownSums;

    /** An archive that is still to be written; nothing of the database is asked any more. */
    public record Archive(ArchivedDossier dossier, List<Enclosure> enclosures, ArchiveWriter writer) {
        public String fileName() {
            return dossier.fileName() + ".zip";
        }

        /** How many bytes of evidence go into it. */
        public long expected() {
            return dossier.evidence().stream()
                    .filter(ArchivedEvidence::isFile)
                    .mapToLong(item -> item.file().size())
                    .sum();
        }

        /** @param out stays open */
        public void writeTo(OutputStream out) throws IOException {
            writer.write(dossier, enclosures, out);
        }
    }

    /**
     * @param submission as {@link ReadArchive#read} takes it
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is none for the caller to read
     */
    public Archive prepare(UUID dossier, String submission, Locale locale) {
        ArchivedDossier read = readArchive.read(dossier, submission);
        List<Enclosure> enclosures = enclosing.stream()
                .flatMap(each -> each.list(read, locale).stream())
                .toList();
        var digests = read.evidence().stream()
                .filter(ArchivedEvidence::isFile)
                .map(item -> item.file().digest())
                .toList();
        return new Archive(read, enclosures, issuing.writer(store, knownSums.of(digests)));
    }
}
