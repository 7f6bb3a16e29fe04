/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.verify;

import org.etalon.label.page.LabelLine;
import org.etalon.platform.xml.Markup;

/** Markup to copy into another page: a link and a picture, nothing else. */
public final class Snippet {
    private Snippet() {}

    /** @param address of the label's own page, absolute as that of the badge */
    public static String of(LabelLine line, String address, String badge) {
        return "<a href=\"" + Markup.of(address) + "\"><img src=\"" + Markup.of(badge) + "\" width=\"" + Badge.WIDTH
                + "\" height=\"" + Badge.HEIGHT + "\" alt=\"" + Markup.of(told(line)) + "\"></a>";
    }

    /** What the label is, for those who don't see the badge. */
    public static String told(LabelLine line) {
        return Badge.Words.of(line).told();
    }
}
