/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.session;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a program may do in a person's name; never more than the person. */
public enum TokenScope {
    /** Ask for what the person may see. */
    READ,
    /** Change what the person may change, too. */
    WRITE,
    /** Act as the organiser that the person is. */
    ORGANISE;

    /** As REST writes it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope that REST writes so. */
    public static Optional<TokenScope> find(String slug) {
        return Arrays.stream(values()).filter(each -> each.slug().equals(slug)).findFirst();
    }

    static String written(Set<TokenScope> scopes) {
        return scopes.stream().sorted().map(TokenScope::slug).collect(Collectors.joining(" "));
    }

    static Set<TokenScope> read(String written) {
        return Arrays.stream(written.split(" "))
                .flatMap(each -> find(each).stream())
                .collect(Collectors.toSet());
    }
}
