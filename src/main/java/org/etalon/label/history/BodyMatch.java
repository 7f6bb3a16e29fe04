/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.history;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Folding;

/**
 * Finds the body of the directory that a source means: of the same type and département, and of the same name once words of rank (ville,
 * communauté de communes …) and articles are left out. What two bodies could be stays unmatched.
 */
final class BodyMatch {
    private static final Pattern BRACKETS = Pattern.compile("^(.*?)\\((.*)\\)\\s*$");
    private static final Pattern RANKS = Pattern.compile(
            "^(ville|commune|departement|region|communaute de communes|communaute d agglomeration|communaute urbaine|cc|ca|cu) ");
    private static final Pattern ARTICLES = Pattern.compile("^(de la|de l|du|des|de|d|la|le|les|l) ");

    private final DirectoryIndex index;

    BodyMatch(DirectoryIndex index) {
        this.index = index;
    }

    /** @param department Insee's code; empty where the source doesn't say */
    Optional<DirectoryEntry> find(String name, String type, String department) {
        Set<String> wanted = keys(name);
        List<DirectoryEntry> found = index.list().stream()
                .filter(entry -> entry.type().equals(type))
                .filter(entry -> department.isEmpty() || department.equals(entry.department()))
                .filter(entry -> Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
                        .anyMatch(each -> keys(each).stream().anyMatch(wanted::contains)))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The name, and what stands in brackets behind it, as far as they tell bodies apart. */
    static Set<String> keys(String name) {
        var brackets = BRACKETS.matcher(name);
        Set<String> keys = new HashSet<>();
        if (brackets.matches()) {
            keys.add(key(brackets.group(1)));
            keys.add(key(brackets.group(2)));
        } else {
            keys.add(key(name));
        }
        return keys;
    }

    private static String key(String name) {
        String plain = RANKS.matcher(Folding.fold(name)).replaceFirst("");
        return ARTICLES.matcher(plain).replaceFirst("");
    }
}
