/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.teamwork;

import java.util.Locale;

/** What can be given to a colleague: a domain or a question, by its id. */
public record Subject(Kind kind, String name) {
    /** What is given. */
    public enum Kind {
        DOMAIN,
        QUESTION;

        /** The name in interfaces, in the plural. */
        public String key() {
            return name().toLowerCase(Locale.ROOT) + "s";
        }
    }

    public static Subject domain(String id) {
        return new Subject(Kind.DOMAIN, id);
    }

    public static Subject question(String id) {
        return new Subject(Kind.QUESTION, id);
    }
}
