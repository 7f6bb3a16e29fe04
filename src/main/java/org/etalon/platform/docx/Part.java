/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.docx;

import java.util.Locale;

/** The pictures that every document may show, and by which relation the body names them. */
enum Part {
    SIGN_FULL,
    SIGN_EMPTY,
    DOT_FULL,
    DOT_EMPTY,
    DOT_INK;

    /** Its file's name, in the package as in the resources. */
    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
    }

    /** The relation's id. */
    String id() {
        return "rIdPicture" + ordinal();
    }
}
