/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory.near;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Many words, one after the other in an array of bytes, compared with a typed one. */
final class Words {
    private final byte[] text;
    private final int[] at;
    private final int[] letters;

    Words(List<String> words) {
        var all = new ByteArrayOutputStream();
        at = new int[words.size() + 1];
        letters = new int[words.size()];
        for (int i = 0; i < letters.length; i++) {
            byte[] word = words.get(i).getBytes(StandardCharsets.US_ASCII);
            letters[i] = Slips.letters(word, 0, word.length);
            all.writeBytes(word);
            at[i + 1] = all.size();
        }
        text = all.toByteArray();
    }

    int length(int word) {
        return at[word + 1] - at[word];
    }

    /** For each word how many slips lie between it and the typed one. */
    byte[] slips(String typed, boolean begun) {
        var slips = new Slips(typed.getBytes(StandardCharsets.US_ASCII), begun);
        var each = new byte[letters.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = (byte) slips.to(text, at[i], at[i + 1], letters[i]);
        }
        return each;
    }
}
