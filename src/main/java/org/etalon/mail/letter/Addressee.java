/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who gets a letter.
 *
 * @param email {@code somebody@example.org}; at most 254 characters, without blanks and control characters
 * @param name how the person is greeted and named beside the address; may be empty
 * @param language {@code fr} or {@code en}
 */
public record Addressee(String email, String name, Locale language) {
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s\\p{Cntrl}<>,;:\"()\\[\\]@]+@[^\\s\\p{Cntrl}<>,;:\"()@]+");
    private static final int LONGEST = 254;
    private static final int NAME = 200;

    public Addressee {
        if (!isAddress(email)) {
            throw new IllegalArgumentException("not an e-mail address to which a letter can be sent");
        }
        name = Gaps.line(name, NAME);
    }

    /** Whether a letter can be sent there at all; the only proof of an address is a letter that arrives. */
    public static boolean isAddress(String email) {
        return email.length() <= LONGEST && ADDRESS.matcher(email).matches();
    }

    /** Without the address, so that it never gets into a log. */
    @Override
    public String toString() {
        return "Addressee[" + language + "]";
    }
}
