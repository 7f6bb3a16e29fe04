/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;

/**
 * From which version of a thing a change started (RFC 9110, 13.1): {@code If-Match} with tags as they were told, or {@code *} for
 * whichever there is; {@code If-None-Match: *} for none yet, which is version 0.
 *
 * @param any whichever there is
 * @param tags the versions named, as written between their quotes; weak ones are left out, since none is the same thing
 */
public record StartedFrom(boolean any, Set<String> tags) {
    public static final StartedFrom ANY = new StartedFrom(true, Set.of());

    private static final String ONE = "(?:W/)?\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\"";
    private static final Pattern LIST = Pattern.compile("\\s*" + ONE + "(?:\\s*,\\s*" + ONE + ")*\\s*");
    private static final int LONGEST = 2_000;

    public StartedFrom {
        tags = Set.copyOf(tags);
    }

    /** @throws RefusedException where the request doesn't say, or not readably */
    public static StartedFrom get(HttpHeaders headers) {
        return find(headers).orElseThrow(() -> refused(RestProblem.VERSION_MISSING));
    }

    /** Empty where the request doesn't say. @throws RefusedException where it isn't readable */
    public static Optional<StartedFrom> find(HttpHeaders headers) {
        return find(headers.getHeaderString(HttpHeaders.IF_MATCH), headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    static Optional<StartedFrom> find(String match, String noneMatch) {
        if (match == null && noneMatch == null) {
            return Optional.empty();
        }
        if (match == null && noneMatch.strip().equals("*")) {
            return Optional.of(new StartedFrom(false, Set.of("0")));
        }
        if (match == null || noneMatch != null) {
            throw refused(RestProblem.VERSION_WRONG);
        }
        return Optional.of(match.strip().equals("*") ? ANY : listed(match));
    }

    private static StartedFrom listed(String match) {
        if (match.length() > LONGEST || !LIST.matcher(match).matches()) {
            throw refused(RestProblem.VERSION_WRONG);
        }
        Set<String> tags = new HashSet<>();
        var strong = Pattern.compile(ONE).matcher(match);
        while (strong.find()) {
            if (!strong.group().startsWith("W/")) {
                tags.add(strong.group().substring(1, strong.group().length() - 1));
            }
        }
        return new StartedFrom(false, tags);
    }

    /** Whether the change started from this version. */
    public boolean is(long version) {
        return any || tags.contains(Long.toString(version));
    }

    /** The tag of a version, as told with the thing. */
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    private static RefusedException refused(RestProblem problem) {
        return new RefusedException(List.of(Problem.of(problem, "")));
    }
}
