/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.artwork;

import java.awt.Color;
import java.awt.Shape;

/** What is drawn on, from the upper left corner, in millimetres. */
public interface Canvas {
    /** A shape without gaps, filled by the rule of winding. */
    void fill(Shape shape, Color tone);

    /** Words, whose base line begins at this point. @param size of the em */
    void words(String words, Face face, double size, double x, double y, Color tone);
}
