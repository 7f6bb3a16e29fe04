/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.label.LabelRow;

/**
 * What changed from one label of a body to the next of the same programme. Levels are set beside each other, never subtracted: each is of its
 * own scheme.
 */
final class LabelChanges {
    private final LabelWords words;
    private final LabelRow before;
    private final LabelRow after;

    LabelChanges(LabelWords words, LabelRow before, LabelRow after) {
        this.words = words;
        this.before = before;
        this.after = after;
    }

    /** From the last label that had one of its programme before it; empty where none had. @param own of a body, the last first */
    static Optional<LabelChanges> of(List<LabelRow> own, LabelWords words) {
        for (int i = 0; i < own.size(); i++) {
            LabelRow after = own.get(i);
            Optional<LabelRow> before = own.stream()
                    .skip(i + 1L)
                    .filter(each -> each.programme().equals(after.programme()))
                    .findFirst();
            if (before.isPresent()) {
                return Optional.of(new LabelChanges(words, before.get(), after));
            }
        }
        return Optional.empty();
    }

    /** The edition that is compared with. */
    String before() {
        return words.edition(before.programme(), before.edition());
    }

    List<String> list() {
        List<String> changes = new ArrayList<>();
        String was = words.awarded(before);
        String is = words.awarded(after);
        changes.add(was.equals(is) ? words.say("change.same", is) : words.say("change.level", was, is));
        if (before.score() != null && after.score() != null) {
            changes.add(words.say("change.score", words.percent(before.score()), words.percent(after.score())));
        }
        List<String> had = before.mentions().stream()
                .map(each -> words.mention(before, each))
                .toList();
        List<String> has = after.mentions().stream()
                .map(each -> words.mention(after, each))
                .toList();
        has.stream()
                .filter(each -> !had.contains(each))
                .forEach(each -> changes.add(words.say("change.mention.new", each)));
        had.stream()
                .filter(each -> !has.contains(each))
                .forEach(each -> changes.add(words.say("change.mention.gone", each)));
        return changes;
    }
}
