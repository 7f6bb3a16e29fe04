/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.receipt.WriteReceipt;
import org.etalon.platform.zip.Writing;

/** Encloses the receipt of what was handed in. */
@ApplicationScoped
public class ReceiptEnclosing implements Enclosing {
    @Inject
    WriteReceipt writeReceipt;

    @Override
    public List<Enclosure> list(ArchivedDossier dossier, Locale locale) {
        return dossier.submission().map(Submission::number).stream()
                .map(number -> new Enclosure(
                        "receipt.pdf",
                        "application/pdf",
                        "Accusé de dépôt " + number,
                        Writing.of(writeReceipt.write(dossier.id(), number, locale))))
                .toList();
    }
}
