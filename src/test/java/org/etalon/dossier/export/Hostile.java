/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

/** What somebody may write into a dossier to break, or just to try, what is made of it. */
final class Hostile {
    /** Of the greatest length that is taken in. */
    static final String LONG = "Une phrase qui n’en finit pas, ".repeat(400).substring(0, 10_000);

    static final String MANY_LINES = "ligne\r\n".repeat(1_400);

    static final String ONE_WORD = "anticonstitutionnellement".repeat(40);

    static final String SIGNS =
            "=1+1 <w:t>&amp;</w:t> ]]> \u0007\u000b\ud800 👩‍💻 שלום \u202bمرحبا\u202c \ttab  deux espaces \"'` {0} ✓ →";

    private Hostile() {}
}
