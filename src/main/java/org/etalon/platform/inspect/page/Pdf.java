/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.page;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.etalon.platform.inspect.finding.Content;
import org.etalon.platform.inspect.finding.Finding.Accepted;
import org.etalon.platform.inspect.finding.Format;
import org.etalon.platform.inspect.finding.InspectProblem;

/**
 * PDF (ISO 32000): whole to its end. Where anything in it acts or can't be looked through, it is for download alone: names are read
 * everywhere in the file, also from the objects that are packed into streams.
 */
public final class Pdf {
    private static final int TAIL = 2048;
    private static final int DICTIONARY = 2048;
    private static final int MOST_UNPACKED = 64_000_000;
    private static final String PACKED = "/ObjStm";

    private Pdf() {}

    public static Accepted check(Content content) {
        int tail = content.size() - TAIL;
        if (content.find("%%EOF", tail, content.size()) < 0 || content.find("startxref", tail, content.size()) < 0) {
            throw InspectProblem.EVIDENCE_BROKEN.refusal();
        }
        var names = new PdfNames();
        for (int i = 0; i < content.size(); i++) {
            names.take(content.at(i));
        }
        boolean quiet = !names.haveActed() && !names.haveEncryption() && isQuietInside(content);
        return quiet ? Accepted.viewable(Format.PDF) : Accepted.forDownload(Format.PDF);
    }

    /** Whether all packed objects can be unpacked, and none of them acts. */
    private static boolean isQuietInside(Content content) {
        int left = MOST_UNPACKED;
        for (int at = content.find(PACKED, 0, content.size()); at >= 0; at = next(content, at)) {
            int stream = content.find("stream", at, at + DICTIONARY);
            int end = stream < 0 ? -1 : content.find("endstream", stream, content.size());
            if (end < 0) {
                return false;
            }
            int data = stream + "stream".length();
            data += content.has(data, "\r\n") ? 2 : 1;
            left = unpack(content, data, end, left);
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private static int next(Content content, int at) {
        return content.find(PACKED, at + 1, content.size());
    }

    /** How much may still be unpacked behind it; -1 where this can't be or holds what acts. */
    private static int unpack(Content content, int from, int to, int most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content.slice(from, Math.max(0, to - from)));
            var names = new PdfNames();
            byte[] chunk = new byte[1 << 14];
            int left = most;
            for (int read = inflater.inflate(chunk); read > 0 && left > 0; read = inflater.inflate(chunk)) {
                left -= read;
                for (int i = 0; i < read; i++) {
                    names.take(chunk[i] & 0xFF);
                }
            }
            return inflater.finished() && !names.haveActed() ? left : -1;
        } catch (DataFormatException e) {
            return -1;
        } finally {
            inflater.end();
        }
    }
}
