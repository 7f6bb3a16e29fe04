/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Domain;

/** Neighbouring questions of a domain that stand under the same conditions: those of one section, or of none. */
record Run(int domain, Optional<Domain.Section> section, int size) {
    /** The runs of all domains in document order. */
    static List<Run> of(List<Domain> domains) {
        List<Run> all = new ArrayList<>();
        for (int at = 0; at < domains.size(); at++) {
            for (Domain.Item item : domains.get(at).items()) {
                if (item instanceof Domain.Section section) {
                    all.add(new Run(
                            at, Optional.of(section), section.questions().size()));
                } else {
                    addQuestion(all, at);
                }
            }
        }
        return all;
    }

    /** Where each run begins, counted in questions; last, how many there are. */
    static int[] starts(List<Run> all) {
        int[] starts = new int[all.size() + 1];
        for (int at = 0; at < all.size(); at++) {
            starts[at + 1] = starts[at] + all.get(at).size();
        }
        return starts;
    }

    /** Where each domain begins, counted in runs; last, how many there are. */
    static int[] byDomain(List<Run> all, int domains) {
        int[] runs = new int[domains + 1];
        all.forEach(run -> runs[run.domain() + 1]++);
        for (int at = 0; at < domains; at++) {
            runs[at + 1] += runs[at];
        }
        return runs;
    }

    private static void addQuestion(List<Run> all, int domain) {
        int last = all.size() - 1;
        if (last >= 0
                && all.get(last).domain() == domain
                && all.get(last).section().isEmpty()) {
            all.set(last, new Run(domain, Optional.empty(), all.get(last).size() + 1));
        } else {
            all.add(new Run(domain, Optional.empty(), 1));
        }
    }
}
