/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.offline.ReviewWorkbook;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A juror takes their own review along as a workbook, with what was handed in beside it. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class WriteReviewSheet {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    /** @param name of the file, without its extension */
    public record Written(byte[] bytes, String name) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to read */
    public Written write(UUID dossier, WorkbookFormat format, Locale locale) {
        return door.with(dossier, reader -> {
            UnderReview under = UnderReview.read(reader, engines::get);
            byte[] bytes = format.write(ReviewWorkbook.of(under, locale));
            return new Written(bytes, under.submission().number() + " " + under.name());
        });
    }
}
