/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.etalon.assessment.panel.Radar;
import org.etalon.platform.artwork.Face;
import org.etalon.platform.artwork.PngCanvas;
import org.etalon.platform.document.Block;

/** A profile by domain as documents show it: the same figure as on pages, drawn once for all formats. */
final class RadarPicture {
    private static final int WIDTH = 80;
    private static final int HEIGHT = 60;
    private static final double LETTERS = 2.6;
    private static final double DOT = 0.7;
    private static final Color INK = new Color(0x1b2420);
    private static final Color RULE = new Color(0xd6d6ca);
    private static final Color EDGE = new Color(0x9aa39d);
    private static final Color ACCENT = new Color(0x0d5944);
    private static final Color GROUND = new Color(0xd9e4e1);

    private final PngCanvas canvas = new PngCanvas(WIDTH, HEIGHT);

    private RadarPicture() {}

    /** @param radar with axes @param text its values in words, for those who can't see it */
    static Block of(Radar radar, String text) {
        var picture = new RadarPicture();
        picture.draw(radar);
        return new Block.Picture(picture.canvas.png(), WIDTH, HEIGHT, text);
    }

    private void draw(Radar radar) {
        Shape profile = RadarPoints.polygon(radar.shape());
        canvas.fill(profile, GROUND);
        radar.rings().forEach(ring -> stroke(RadarPoints.polygon(ring.points()), 0.2, ring.out() ? EDGE : RULE));
        radar.axes()
                .forEach(axis -> stroke(
                        new Line2D.Double(
                                RadarPoints.CENTRE_X,
                                RadarPoints.CENTRE_Y,
                                RadarPoints.at(axis.x()),
                                RadarPoints.at(axis.y())),
                        0.2,
                        RULE));
        stroke(profile, 0.45, ACCENT);
        for (Radar.Axis axis : radar.axes()) {
            canvas.fill(
                    new Ellipse2D.Double(
                            RadarPoints.at(axis.dotX()) - DOT, RadarPoints.at(axis.dotY()) - DOT, 2 * DOT, 2 * DOT),
                    ACCENT);
            axis.lines().forEach(line -> label(line, axis.anchor()));
        }
    }

    private void label(Radar.Line line, String anchor) {
        double width = Face.TEXT.width(line.text(), LETTERS);
        double left =
                RadarPoints.at(line.x()) - ("middle".equals(anchor) ? width / 2 : "end".equals(anchor) ? width : 0);
        canvas.words(line.text(), Face.TEXT, LETTERS, left, RadarPoints.at(line.y()), INK);
    }

    private void stroke(Shape shape, double width, Color tone) {
        var pen = new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
        canvas.fill(pen.createStrokedShape(shape), tone);
    }
}
