/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.award;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;

/** Real bodies all over the country that take part in the demonstration: always the same of the same directory. */
final class InventedCandidates {
    private static final int LEAST = 1_500;
    private static final int AMONG = 30;

    private InventedCandidates() {}

    /** One of each département, mostly a commune. @param but codes of those who stay out of it */
    static List<DirectoryEntry> list(DirectoryIndex index, Set<String> but, Random random) {
        List<DirectoryEntry> all = new ArrayList<>();
        index.territories().departments().forEach(department -> {
            String type = random.nextInt(4) == 0 ? "epci" : "commune";
            List<DirectoryEntry> there = index.list().stream()
                    .filter(body -> body.department().equals(department.code()))
                    .filter(body -> body.type().equals(type) && body.size() >= LEAST)
                    .filter(body -> !but.contains(body.code()))
                    .limit(AMONG)
                    .toList();
            if (!there.isEmpty()) {
                all.add(there.get(random.nextInt(there.size())));
            }
        });
        return all;
    }
}
