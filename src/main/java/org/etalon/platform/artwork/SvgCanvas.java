/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.artwork;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.etalon.platform.xml.Markup;

/** Draws SVG that needs no font: words are outlines, and told by the title. */
public final class SvgCanvas implements Canvas {
    private static final String COMMANDS = "MLQCZ";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final StringBuilder svg = new StringBuilder(1 << 16);

    /** @param title what it is, for those who don't see it */
    public SvgCanvas(double width, double height, String title) {
        svg.append(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$smm\" height=\"%2$smm\" viewBox=\"0 0 %1$s %2$s\""
                                + " role=\"img\" aria-labelledby=\"t\"><title id=\"t\">",
                        number(width),
                        number(height)))
                .append(Markup.of(title))
                .append("</title>");
    }

    @Override
    public void fill(Shape shape, Color tone) {
        svg.append(String.format("<path fill=\"#%06x\"", tone.getRGB() & 0xffffff));
        PathIterator path = shape.getPathIterator(null);
        svg.append(path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? " fill-rule=\"evenodd\" d=\"" : " d=\"");
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            svg.append(COMMANDS.charAt(kind));
            for (int i = 0; i < NUMBERS[kind]; i++) {
                svg.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        svg.append("\"/>");
    }

    private static String number(double number) {
        String written = String.format(Locale.ROOT, "%.3f", number);
        return written.replaceAll("\\.?0+$", "");
    }

    @Override
    public void words(String words, Face face, double size, double x, double y, Color tone) {
        fill(face.outline(words, size, x, y), tone);
    }

    /** All of it. */
    public String svg() {
        return svg + "</svg>";
    }
}
