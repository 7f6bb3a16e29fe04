/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font that comes along. It is read when it is first needed. */
enum OwnFont {
    TEXT("fira-sans-400", "Fira Sans"),
    STRONG("fira-sans-600", "Fira Sans"),
    TITLE("literata-600", "Literata"),
    HEBREW("noto-sans-hebrew-400", "Noto Sans Hebrew"),
    ARABIC("noto-sans-arabic-400", "Noto Sans Arabic"),
    EMOJI("noto-emoji-400", "Noto Emoji");

    /** Where a font's file tells how many tables it has, where their directory begins, and how long an entry is. */
    private static final int TABLES = 4;

    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final String file;
    private final String family;
    private byte[] bytes;
    private CmapLookup signs;

    OwnFont(String file, String family) {
        this.file = file;
        this.family = family;
    }

    String family() {
        return family;
    }

    FSSupplier<InputStream> supplier() {
        return () -> new ByteArrayInputStream(bytes());
    }

    /** Whether it has a sign. */
    boolean has(int point) {
        return signs().getGlyphId(point) > 0;
    }

    private synchronized byte[] bytes() {
        if (bytes == null) {
            bytes = read(file);
        }
        return bytes;
    }

    private synchronized CmapLookup signs() {
        if (signs == null) {
            try (var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()))) {
                signs = font.getUnicodeCmapLookup(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return signs;
    }

    /** Without its table of ligatures, which costs more than all of the layout and helps nobody to read. */
    private static byte[] read(String file) {
        try (var in = OwnFont.class.getResourceAsStream("/pdf/" + file + ".ttf")) {
            byte[] font = in.readAllBytes();
            int tables = font[TABLES] << Byte.SIZE | font[TABLES + 1] & 0xff;
            for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
                if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                    font[at] = 'X';
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
