/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.List;
import java.util.Objects;

/**
 * A necessary letter: sent at once, and nobody can decline it.
 *
 * @param path where its button leads, beginning with a slash; empty where it leads nowhere
 * @param arguments what fills the gaps of subject, body and why; see {@link Occasion}
 */
public record Letter(Occasion occasion, Addressee to, String path, List<Object> arguments) {
    public Letter {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(path, "path");
        arguments = List.copyOf(arguments);
    }

    /** The same, with the arguments one by one. */
    public static Letter of(Occasion occasion, Addressee to, String path, Object... arguments) {
        return new Letter(occasion, to, path, List.of(arguments));
    }
}
