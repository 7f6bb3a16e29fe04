/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.enclosed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.etalon.dossier.export.bag.ArchivedDossier;
import org.etalon.dossier.export.bag.Enclosing;
import org.etalon.dossier.export.bag.Enclosure;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.dossier.export.workbook.WriteWorkbook;
import org.etalon.dossier.submission.manage.ReviewDossier;
import org.etalon.platform.zip.Writing;

/**
 * Encloses the workbook that works the score out, as ODS: of a draft, and of what was handed in as long as the dossier stands as it was then,
 * since a workbook is made of what stands.
 */
@ApplicationScoped
public class WorkbookEnclosing implements Enclosing {
    @Inject
    WriteWorkbook writeWorkbook;

    @Inject
    ReviewDossier reviewDossier;

    @Override
    public List<Enclosure> list(ArchivedDossier dossier, Locale locale) {
        return isAsItStands(dossier) ? List.of(workbook(dossier, locale)) : List.of();
    }

    private boolean isAsItStands(ArchivedDossier dossier) {
        return dossier.submission()
                .map(submission -> reviewDossier
                        .review(dossier.id())
                        .state()
                        .digest()
                        .equals(submission.signed().state()))
                .orElse(true);
    }

    private Enclosure workbook(ArchivedDossier dossier, Locale locale) {
        var format = WorkbookFormat.ODS;
        var written = writeWorkbook.write(dossier.id(), format, locale);
        return new Enclosure(
                "dossier." + format.extension(),
                format.mediaType(),
                "Classeur qui calcule le score",
                Writing.of(written.bytes()));
    }
}
