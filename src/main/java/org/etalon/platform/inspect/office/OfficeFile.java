/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/** A ZIP: an ODF or OOXML document without macros, or refused. */
public final class OfficeFile {
    private OfficeFile() {}

    public static Accepted check(Content content) throws IOException {
        try (ZipFile zip = new ZipFile(content.file().toFile(), StandardCharsets.ISO_8859_1)) {
            Format format = zip.getEntry(Ooxml.TYPES) != null ? Ooxml.format(zip) : Odf.format(zip);
            new Unpacking().look(zip);
            return Accepted.viewable(format);
        } catch (ZipException | EOFException e) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
    }
}
