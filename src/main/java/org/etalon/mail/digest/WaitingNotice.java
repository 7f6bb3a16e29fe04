/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.digest;

import java.util.Locale;

/** A notice as it is kept: its sentence in each language, as Markdown within a line. */
record WaitingNotice(long id, String about, String path, String french, String english) {
    String text(Locale language) {
        return language.getLanguage().equals("en") ? english : french;
    }
}
