/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts a text into what runs from left to right and what runs from right to left, figures between such words among it: the parts stand in
 * the order in which they are read, and {@link Letters} sets what is within one.
 */
final class Runs implements BidiSplitter {
    private final List<BidiTextRun> parts = new ArrayList<>();

    @Override
    public void setParagraph(String paragraph, byte direction) {
        parts.clear();
        var bidi = new Bidi(paragraph, Bidi.DIRECTION_LEFT_TO_RIGHT);
        int start = 0;
        for (int at = 1; at <= paragraph.length(); at++) {
            boolean turned = bidi.getLevelAt(start) > 0;
            if (at == paragraph.length() || bidi.getLevelAt(at) > 0 != turned) {
                parts.add(new BidiTextRun(start, at - start, turned ? RTL : LTR));
                start = at;
            }
        }
    }

    @Override
    public int countTextRuns() {
        return parts.size();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        return parts.get(index);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return LTR;
    }
}
