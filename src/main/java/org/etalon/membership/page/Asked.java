/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import java.util.Locale;
import java.util.UUID;
import org.etalon.platform.faces.Visit;

/** What the address of a page says. */
public final class Asked {
    private static final UUID NOTHING = new UUID(0, 0);

    private Asked() {}

    /** The collectivité's code. */
    public static String code() {
        return text("code");
    }

    /** A part of the address or its query; empty where it is not there. */
    public static String text(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value;
    }

    /** An id in the address; what is none is nobody's. */
    public static UUID id(String name) {
        return parsed(text(name));
    }

    public static UUID parsed(String text) {
        boolean isId = text != null && text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return isId ? UUID.fromString(text) : NOTHING;
    }

    public static Locale language() {
        return Locale.forLanguageTag(Visit.atHand().language());
    }
}
