/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.enclosed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.etalon.dossier.export.WriteDossier;
import org.etalon.dossier.export.bag.ArchivedDossier;
import org.etalon.dossier.export.bag.Enclosing;
import org.etalon.dossier.export.bag.Enclosure;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.zip.Writing;

/** Encloses what was handed in, or the draft, as a paper to read: PDF, archivable and accessible. */
@ApplicationScoped
public class PaperEnclosing implements Enclosing {
    @Inject
    WriteDossier writeDossier;

    @Override
    public List<Enclosure> list(ArchivedDossier dossier, Locale locale) {
        var paper = dossier.submission()
                .map(submission -> writeDossier.write(dossier.id(), submission.number(), locale))
                .orElseGet(() -> writeDossier.write(dossier.id(), locale));
        var format = PaperFormat.PDF;
        return List.of(new Enclosure(
                "dossier." + format.extension(),
                format.mediaType(),
                "Dossier, à lire",
                Writing.of(format.write(paper.document()))));
    }
}
