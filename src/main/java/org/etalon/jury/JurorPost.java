/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a juror is in the jury. */
public enum JurorPost {
    /** Leads the jury; settles what ties the others to candidates. */
    CHAIR,
    /** Stands in for the chair where the chair is tied. */
    DEPUTY,
    MEMBER;

    /** As written in addresses and interfaces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The post of this key, if there is one. */
    public static Optional<JurorPost> find(String key) {
        return Stream.of(values()).filter(post -> post.key().equals(key)).findFirst();
    }
}
