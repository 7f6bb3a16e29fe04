/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.letter;

import java.util.List;
import java.util.Objects;

/**
 * Something that happened and that a person may want to know: collected into one letter, as often as the person likes.
 *
 * @param about what it is about, as its page is titled, in the language of the data: notices about the same stand together
 * @param path that page, beginning with a slash
 * @param arguments what fills the gaps of the sentence; see {@link Occasion}
 * @param urgent whether it would come too late at the person's pace; whoever wants no notices isn't told this one either
 */
public record Notice(Occasion occasion, String about, String path, List<Object> arguments, boolean urgent) {
    private static final int ABOUT = 300;

    public Notice {
        Objects.requireNonNull(occasion, "occasion");
        Objects.requireNonNull(path, "path");
        about = Gaps.line(about, ABOUT);
        arguments = List.copyOf(arguments);
    }

    /** The same, with the arguments one by one. */
    public static Notice of(Occasion occasion, String about, String path, Object... arguments) {
        return new Notice(occasion, about, path, List.of(arguments), false);
    }

    /** The same, which can't wait where this says so. */
    public Notice urgent(boolean now) {
        return new Notice(occasion, about, path, arguments, now);
    }
}
