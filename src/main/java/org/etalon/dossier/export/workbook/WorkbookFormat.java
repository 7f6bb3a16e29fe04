/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.workbook;

import java.util.Locale;
import org.etalon.platform.sheet.Workbook;
import org.etalon.platform.sheet.ods.OdsWriter;
import org.etalon.platform.sheet.xlsx.XlsxWriter;

/** The files that a workbook can become. */
public enum WorkbookFormat {
    XLSX(XlsxWriter.TYPE),
    ODS(OdsWriter.TYPE);

    private final String mediaType;

    WorkbookFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @param extension in lower case. @throws IllegalArgumentException where it is another */
    public static WorkbookFormat of(String extension) {
        return valueOf(extension.toUpperCase(Locale.ROOT));
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without its dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public byte[] write(Workbook workbook) {
        return this == XLSX ? XlsxWriter.write(workbook) : OdsWriter.write(workbook);
    }
}
