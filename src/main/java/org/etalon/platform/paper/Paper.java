/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.paper;

import org.etalon.platform.document.Document;
import org.etalon.platform.filename.Disposition;
import org.etalon.platform.filename.FileName;

/** A document to be taken away. @param stem its file's name without an extension, in words that any file system takes */
public record Paper(Document document, String stem) {
    /** The header that names the file. */
    public String disposition(PaperFormat format) {
        return Disposition.attachment(FileName.of(stem + "." + format.extension()));
    }
}
