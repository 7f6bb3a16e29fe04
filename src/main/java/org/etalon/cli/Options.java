/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands after a command's name.
 *
 * @param values of the options that take one, by name with its dashes
 * @param flags the options without a value that are given
 * @param rest what is no option
 */
record Options(Map<String, String> values, Set<String> flags, List<String> rest) {
    /** Nothing where an option is unknown, lacks its value or stands twice. */
    static Optional<Options> parse(List<String> arguments, Set<String> withValue, Set<String> without) {
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new java.util.HashSet<>();
        List<String> rest = new ArrayList<>();
        var remaining = arguments.iterator();
        while (remaining.hasNext()) {
            String argument = remaining.next();
            boolean fits;
            if (withValue.contains(argument)) {
                fits = remaining.hasNext() && values.put(argument, remaining.next()) == null;
            } else if (without.contains(argument)) {
                fits = flags.add(argument);
            } else {
                fits = !argument.startsWith("--") && rest.add(argument);
            }
            if (!fits) {
                return Optional.empty();
            }
        }
        return Optional.of(new Options(values, flags, rest));
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
