/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.preview;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.etalon.label.page.LabelLine;

/** A label as a picture of 1 200 by 630 dots, drawn with the fonts that ship. */
final class Preview {
    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final Color PAPER = new Color(0xf8f7f2);
    private static final Color INK = new Color(0x1b2420);
    private static final Color QUIET = new Color(0x4d5a53);
    private static final Color GREEN = new Color(0x0d5944);
    private static final Font SERIF = font("/pdf/literata-600.ttf");
    private static final Font SANS = font("/pdf/fira-sans-400.ttf");
    private static final int LEFT = 84;
    private static final int MOST = WIDTH - 2 * LEFT;
    private static final int SIGN = 68;
    private static final float[] SIZES = {92, 76, 62, 50, 42};

    private final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = picture.createGraphics();

    private Preview() {}

    private static Font font(String file) {
        try (var in = Preview.class.getResourceAsStream(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a font that ships can't be read", e);
        }
    }

    /** As PNG. @param host by which the site is known */
    static byte[] of(LabelLine line, String host) {
        var preview = new Preview();
        preview.draw(line, host);
        preview.pen.dispose();
        var bytes = new ByteArrayOutputStream(1 << 15);
        try {
            ImageIO.write(preview.picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(LabelLine line, String host) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        ruler();
        words(shortened(line.edition(), SANS.deriveFont(34f)), SANS.deriveFont(34f), QUIET, 112);
        name(line.name());
        for (int level = 1; line.level() > 0 && level <= line.levels(); level++) {
            sign(LEFT + (SIGN + 18) * (level - 1), 408, level <= line.level());
        }
        boolean counts = line.standing().isEmpty();
        String award = counts ? line.awarded() : line.standing();
        words(shortened(award, SERIF.deriveFont(44f)), SERIF.deriveFont(44f), counts ? GREEN : QUIET, 546);
        words(host, SANS.deriveFont(26f), QUIET, 594);
    }

    /** The house's rule, along the upper edge. */
    private void ruler() {
        pen.setColor(INK);
        for (int i = 0; i <= 100; i++) {
            int length = i % 10 == 0 ? 30 : i % 5 == 0 ? 20 : 12;
            pen.fillRect(i * (WIDTH - 2) / 100, 0, 2, length);
        }
    }

    private void words(String words, Font font, Color tone, int base) {
        pen.setFont(font);
        pen.setColor(tone);
        pen.drawString(words, LEFT, base);
    }

    /** As large as it fits in two lines. */
    private void name(String name) {
        for (float size : SIZES) {
            Font font = SERIF.deriveFont(size);
            List<String> lines = lines(name, font);
            if (lines.size() <= 2 || size == SIZES[SIZES.length - 1]) {
                for (int i = 0; i < Math.min(2, lines.size()); i++) {
                    words(shortened(lines.get(i), font), font, INK, (int) (150 + (i + 1) * size * 1.12));
                }
                return;
            }
        }
    }

    private List<String> lines(String words, Font font) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (wide(longer, font) > MOST && !line.isEmpty()) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }

    private String shortened(String words, Font font) {
        String kept = words;
        while (wide(kept, font) > MOST) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -2)) + "…";
        }
        return kept;
    }

    private int wide(String words, Font font) {
        return pen.getFontMetrics(font).stringWidth(words);
    }

    private void sign(int x, int y, boolean reached) {
        double unit = SIGN / 24.0;
        pen.setColor(reached ? GREEN : QUIET);
        var circle = new Ellipse2D.Double(x, y, SIGN, SIGN);
        if (reached) {
            pen.fill(circle);
            pen.setColor(PAPER);
        } else {
            float[] dashes = {(float) (2.4 * unit), (float) (1.9 * unit)};
            pen.setStroke(
                    new BasicStroke((float) (1.3 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
            pen.draw(circle);
        }
        pen.setStroke(new BasicStroke((float) ((reached ? 2.6 : 1.5) * unit)));
        double half = 5.2 * unit;
        pen.draw(new Arc2D.Double(
                x + SIGN / 2.0 - half, y + SIGN / 2.0 - half, 2 * half, 2 * half, -138, 276, Arc2D.OPEN));
    }
}
