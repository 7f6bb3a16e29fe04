/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.artwork;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The faces in which artwork is set: those that come along. */
public enum Face {
    TITLE("literata-600"),
    STRONG("fira-sans-600"),
    TEXT("fira-sans-400");

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final char NARROW = '\u202f';
    private static final char FIRM = '\u00a0';

    private final String file;
    private final Font font;

    Face(String file) {
        this.file = file;
        try (var in = open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a font that ships can't be read", e);
        }
    }

    InputStream open() {
        return Face.class.getResourceAsStream("/pdf/" + file + ".ttf");
    }

    /** How wide words are at this size. */
    public double width(String words, double size) {
        return font.deriveFont((float) size)
                .getStringBounds(written(words), EXACT)
                .getWidth();
    }

    /** The outlines of words from this point of their base line on. */
    Shape outline(String words, double size, double x, double y) {
        return font.deriveFont((float) size)
                .createGlyphVector(EXACT, written(words))
                .getOutline((float) x, (float) y);
    }

    /** With signs that the face has; what it lacks is a question mark. */
    String written(String words) {
        var written = new StringBuilder();
        words.replace(NARROW, FIRM)
                .codePoints()
                .forEach(point -> written.appendCodePoint(font.canDisplay(point) ? point : '?'));
        return written.toString();
    }
}
