/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.page;

import java.util.Set;

/** Reads the names among the bytes of a PDF, {@code /Like} {@code /Th#69s}, and remembers those that tell of something that acts. */
final class PdfNames {
    private static final Set<String> ACTING = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE");
    private static final boolean[] ENDS = table("\0\t\n\f\r ()<>[]{}/%");
    private static final int LONGEST = 40;

    private final StringBuilder name = new StringBuilder();
    private boolean inName;
    private int escape;
    private int escaped;
    private boolean acted;
    private boolean encrypted;

    private static boolean[] table(String characters) {
        boolean[] table = new boolean[256];
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }

    void take(int one) {
        if (ENDS[one]) {
            end();
            inName = one == '/';
        } else if (inName && escape > 0) {
            escaped = escaped * 16 + Math.max(0, Character.digit(one, 16));
            escape--;
            if (escape == 0) {
                name.append((char) escaped);
            }
        } else if (inName && one == '#') {
            escape = 2;
            escaped = 0;
        } else if (inName && name.length() < LONGEST) {
            name.append((char) one);
        }
    }

    private void end() {
        if (inName && name.length() > 0) {
            String read = name.toString();
            acted |= ACTING.contains(read);
            encrypted |= read.equals("Encrypt");
        }
        name.setLength(0);
        escape = 0;
    }

    boolean haveActed() {
        end();
        return acted;
    }

    boolean haveEncryption() {
        return encrypted;
    }
}
