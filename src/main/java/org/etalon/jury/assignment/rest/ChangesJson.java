/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.etalon.core.assignment.Outlook.Gap;
import org.etalon.core.assignment.Outlook.Lack;
import org.etalon.core.assignment.Outlook.Load;
import org.etalon.jury.assigned.Assignment;
import org.etalon.jury.assignment.sharing.Changes;

/**
 * What was changed, or with {@code dry-run} would be, and what it leads to.
 *
 * @param moved to another last day
 * @param loads one for each juror
 * @param lacks dossiers with fewer readers than they want
 * @param gaps dossiers with domains that none of their readers knows
 */
public record ChangesJson(
        List<GivenJson> added,
        List<GivenJson> lifted,
        List<GivenJson> moved,
        List<LoadJson> loads,
        List<LackJson> lacks,
        List<GapJson> gaps) {
    /** @param due absent where none was set */
    public record GivenJson(UUID dossier, UUID juror, String due) {
        static GivenJson of(Assignment each) {
            return new GivenJson(
                    each.dossier(),
                    each.juror(),
                    each.dueOn().map(LocalDate::toString).orElse(null));
        }
    }

    public record LoadJson(UUID juror, int before, int after) {
        static LoadJson of(Load load) {
            return new LoadJson(load.reader().id(), load.before(), load.after());
        }
    }

    public record LackJson(UUID dossier, int readers) {
        static LackJson of(Lack lack) {
            return new LackJson(lack.dossier(), lack.found());
        }
    }

    public record GapJson(UUID dossier, List<String> domains) {
        static GapJson of(Gap gap) {
            return new GapJson(gap.dossier(), gap.domains().stream().sorted().toList());
        }
    }

    static ChangesJson of(Changes changes) {
        var outlook = changes.outlook();
        return new ChangesJson(
                changes.added().stream().map(GivenJson::of).toList(),
                changes.lifted().stream().map(GivenJson::of).toList(),
                changes.moved().stream().map(GivenJson::of).toList(),
                outlook.loads().stream().map(LoadJson::of).toList(),
                outlook.lacks().stream().map(LackJson::of).toList(),
                outlook.gaps().stream().map(GapJson::of).toList());
    }
}
