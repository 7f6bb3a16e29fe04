/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.kit;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.etalon.label.certificate.QrPicture;
import org.etalon.label.page.LabelLine;
import org.etalon.platform.artwork.Canvas;
import org.etalon.platform.artwork.Face;

/**
 * A panel of 700 by 500 millimetres, which can be printed in any size: what was awarded to whom, and the code by which anyone makes sure.
 *
 * @param address of the label's own page
 * @param invented that all of it is; empty where it isn't
 */
record Panel(LabelLine line, String address, String invented) {
    static final double WIDTH = 700;
    static final double HEIGHT = 500;

    /** How far the ground reaches over each edge. */
    static final double BLEED = 5;

    private static final Color PAPER = new Color(0xf8f7f2);
    private static final Color INK = new Color(0x1b2420);
    private static final Color QUIET = new Color(0x4d5a53);
    private static final Color GREEN = new Color(0x0d5944);
    private static final double LEFT = 46;
    private static final double MOST = WIDTH - 2 * LEFT;
    private static final double SIGN = 50;
    private static final double CODE = 92;
    private static final double[] SIZES = {72, 60, 50, 42, 34};

    /** What stands on it, for those who don't see it. */
    String told() {
        return String.join(", ", line.name(), line.edition(), line.awarded());
    }

    void draw(Canvas canvas) {
        canvas.fill(new Rectangle2D.Double(-BLEED, -BLEED, WIDTH + 2 * BLEED, HEIGHT + 2 * BLEED), PAPER);
        rule(canvas);
        canvas.words(cut(line.edition(), Face.TEXT, 26, MOST), Face.TEXT, 26, LEFT, 86, QUIET);
        name(canvas);
        for (int level = 1; line.level() > 0 && level <= line.levels(); level++) {
            sign(canvas, LEFT + (SIGN + 14) * (level - 1), 282, level <= line.level());
        }
        double beside = MOST - CODE - 24;
        canvas.words(cut(line.awarded(), Face.TITLE, 38, beside), Face.TITLE, 38, LEFT, 388, GREEN);
        canvas.words(cut(line.mentions(), Face.STRONG, 17, beside), Face.STRONG, 17, LEFT, 418, INK);
        canvas.words(cut(shown(), Face.TEXT, 12, beside), Face.TEXT, 12, LEFT, 462, QUIET);
        canvas.words(invented, Face.STRONG, 12, LEFT, 442, INK);
        code(canvas);
    }

    /** The house's rule along the upper edge. */
    private static void rule(Canvas canvas) {
        var ticks = new Area();
        for (int i = 0; i <= 100; i++) {
            double length = i % 10 == 0 ? 24 : i % 5 == 0 ? 16 : 9.5;
            double x = i * (WIDTH - 1.2) / 100;
            ticks.add(new Area(new Rectangle2D.Double(x, -BLEED, 1.2, length + BLEED)));
        }
        canvas.fill(ticks, INK);
    }

    /** As large as it fits in two lines. */
    private void name(Canvas canvas) {
        for (double size : SIZES) {
            List<String> lines = lines(size);
            if (lines.size() <= 2 || size == SIZES[SIZES.length - 1]) {
                double first = lines.size() == 1 ? 200 - (SIZES[0] - size) / 3 : 118 + size;
                for (int i = 0; i < Math.min(2, lines.size()); i++) {
                    String words = cut(lines.get(i), Face.TITLE, size, MOST);
                    canvas.words(words, Face.TITLE, size, LEFT, first + i * size * 1.12, INK);
                }
                return;
            }
        }
    }

    private List<String> lines(double size) {
        List<String> lines = new ArrayList<>();
        String made = "";
        for (String word : line.name().split(" ")) {
            String longer = made.isEmpty() ? word : made + " " + word;
            if (Face.TITLE.width(longer, size) > MOST && !made.isEmpty()) {
                lines.add(made);
                made = word;
            } else {
                made = longer;
            }
        }
        lines.add(made);
        return lines;
    }

    private static String cut(String words, Face face, double size, double most) {
        String kept = words;
        while (face.width(kept, size) > most) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -2)) + "\u2026";
        }
        return kept;
    }

    private String shown() {
        return address.replaceFirst("^https?://", "");
    }

    private static void sign(Canvas canvas, double x, double y, boolean reached) {
        double unit = SIGN / 24;
        double half = 5.2 * unit;
        var arc = new Arc2D.Double(x + SIGN / 2 - half, y + SIGN / 2 - half, 2 * half, 2 * half, -138, 276, Arc2D.OPEN);
        if (reached) {
            var disc =
                    new Area(new Ellipse2D.Double(x + .6 * unit, y + .6 * unit, SIGN - 1.2 * unit, SIGN - 1.2 * unit));
            disc.subtract(new Area(new BasicStroke((float) (2.6 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                    .createStrokedShape(arc)));
            canvas.fill(disc, GREEN);
            return;
        }
        float[] dashes = {(float) (2.4 * unit), (float) (1.9 * unit)};
        var ring = new Ellipse2D.Double(x + 1.6 * unit, y + 1.6 * unit, SIGN - 3.2 * unit, SIGN - 3.2 * unit);
        Shape dashed = new BasicStroke(
                        (float) (1.3 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0)
                .createStrokedShape(ring);
        canvas.fill(dashed, QUIET);
        canvas.fill(
                new BasicStroke((float) (1.5 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)
                        .createStrokedShape(arc),
                QUIET);
    }

    private void code(Canvas canvas) {
        double x = WIDTH - LEFT - CODE;
        double y = 462 - CODE;
        canvas.fill(new Rectangle2D.Double(x, y, CODE, CODE), Color.WHITE);
        canvas.fill(QrPicture.shape(address, x, y, CODE), INK);
    }
}
