/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect;

import static org.etalon.platform.inspect.finding.InspectProblem.EVIDENCE_ARCHIVE;
import static org.etalon.platform.inspect.finding.InspectProblem.EVIDENCE_EXECUTABLE;
import static org.etalon.platform.inspect.finding.InspectProblem.EVIDENCE_TYPE;

import java.io.IOException;
import java.util.List;
import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.InspectProblem;
import org.etalon.platform.inspect.image.Gif;
import org.etalon.platform.inspect.image.Jpeg;
import org.etalon.platform.inspect.image.Png;
import org.etalon.platform.inspect.image.Webp;
import org.etalon.platform.inspect.office.CompoundFile;
import org.etalon.platform.inspect.office.OfficeFile;
import org.etalon.platform.inspect.page.Pdf;
import org.etalon.platform.inspect.page.PlainText;

/** The first bytes of files, by which is decided how they are looked through. What has none of them is text or refused. */
final class Signatures {
    private static final List<Signature> ALL = List.of(
            new Signature(0, "%PDF-", Pdf::check),
            new Signature(0, "PK\u0003\u0004", OfficeFile::check),
            new Signature(0, "\u0089PNG\r\n\u001A\n", Png::check),
            new Signature(0, "\u00FF\u00D8\u00FF", Jpeg::check),
            new Signature(0, "GIF87a", Gif::check),
            new Signature(0, "GIF89a", Gif::check),
            new Signature(8, "WEBP", Webp::check),
            new Signature(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", CompoundFile::check),
            refused(0, "PK\u0005\u0006", EVIDENCE_ARCHIVE),
            refused(0, "7z\u00BC\u00AF'\u001C", EVIDENCE_ARCHIVE),
            refused(0, "Rar!\u001A\u0007", EVIDENCE_ARCHIVE),
            refused(0, "\u001F\u008B", EVIDENCE_ARCHIVE),
            refused(4, "1AY&SY", EVIDENCE_ARCHIVE),
            refused(0, "\u00FD7zXZ\0", EVIDENCE_ARCHIVE),
            refused(0, "(\u00B5/\u00FD", EVIDENCE_ARCHIVE),
            refused(0, "MSCF\0", EVIDENCE_ARCHIVE),
            refused(257, "ustar", EVIDENCE_ARCHIVE),
            refused(0, "!<arch>\n", EVIDENCE_ARCHIVE),
            refused(0, "\u007FELF", EVIDENCE_EXECUTABLE),
            refused(0, "\u00CA\u00FE\u00BA\u00BE", EVIDENCE_EXECUTABLE),
            refused(0, "\u00FE\u00ED\u00FA\u00CE", EVIDENCE_EXECUTABLE),
            refused(0, "\u00FE\u00ED\u00FA\u00CF", EVIDENCE_EXECUTABLE),
            refused(0, "\u00CE\u00FA\u00ED\u00FE", EVIDENCE_EXECUTABLE),
            refused(0, "\u00CF\u00FA\u00ED\u00FE", EVIDENCE_EXECUTABLE),
            refused(0, "dex\n", EVIDENCE_EXECUTABLE),
            refused(0, "\0asm", EVIDENCE_EXECUTABLE),
            refused(0, "#!/", EVIDENCE_EXECUTABLE),
            refused(0, "#! /", EVIDENCE_EXECUTABLE),
            refused(0, "{\\rtf", EVIDENCE_TYPE),
            refused(0, "%!PS", EVIDENCE_TYPE));

    private Signatures() {}

    static Accepted check(Content content) throws IOException {
        for (Signature signature : ALL) {
            if (content.has(signature.offset(), signature.bytes())) {
                return signature.check().of(content);
            }
        }
        if (content.has(0, "MZ") && content.find("\0", 0, content.size()) >= 0) {
            throw EVIDENCE_EXECUTABLE.refusal();
        }
        return PlainText.check(content);
    }

    private static Signature refused(int offset, String bytes, InspectProblem problem) {
        return new Signature(offset, bytes, content -> {
            throw problem.refusal();
        });
    }

    /** @param bytes as Latin-1 */
    private record Signature(int offset, String bytes, Check check) {}

    /** Looks a file through that has the signature. */
    @FunctionalInterface
    private interface Check {
        Accepted of(Content content) throws IOException;
    }
}
