/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.membership.page;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.membership.member.MembersQuery.MemberRow;

/**
 * One member with all their roles.
 *
 * @param since when the first of these began
 */
public record PersonLine(UUID person, String name, List<MemberRow> roles, Instant since) {
    /** @param rows one for each role */
    static List<PersonLine> list(List<MemberRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(MemberRow::person, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(PersonLine::of)
                .toList();
    }

    private static PersonLine of(List<MemberRow> roles) {
        MemberRow first = roles.get(0);
        Instant since = roles.stream()
                .map(MemberRow::since)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new PersonLine(first.person(), first.name(), roles, since);
    }
}
