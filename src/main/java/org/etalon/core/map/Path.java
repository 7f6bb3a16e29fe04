/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.map;

/** Writes the {@code d} of an SVG path, in steps from one point to the next: short, and shorter still once compressed. */
final class Path {
    private final StringBuilder text = new StringBuilder();
    private int x;
    private int y;
    private boolean stepping;

    /** Begins at the line's beginning and follows it. */
    void begin(Line line) {
        x = line.xs()[0];
        y = line.ys()[0];
        text.append('M').append(x);
        number(y);
        stepping = false;
        follow(line);
    }

    /** Follows a line that begins where the last one ended. */
    void follow(Line line) {
        for (int i = 1; i < line.size(); i++) {
            int dx = line.xs()[i] - x;
            int dy = line.ys()[i] - y;
            if (dx != 0 || dy != 0) {
                step(dx, dy);
            }
        }
    }

    private void step(int dx, int dy) {
        if (stepping) {
            number(dx);
        } else {
            text.append('l').append(dx);
            stepping = true;
        }
        number(dy);
        x += dx;
        y += dy;
    }

    private void number(int number) {
        text.append(number < 0 ? "" : " ").append(number);
    }

    void close() {
        text.append('z');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
