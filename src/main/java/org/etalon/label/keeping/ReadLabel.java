/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.keeping;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelQuery;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.keeping.ChangeRecord.ChangeRow;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** An organiser reads a label with its record, or those that no body of the directory was found for. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ReadLabel {
    private static final int LONGEST = 100;

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    PublicLabels labels;

    @Inject
    Clock clock;

    /** A label and what was changed of it, the last change first. */
    public record Recorded(LabelRow label, List<ChangeRow> changes) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where no such label is public */
    public Recorded read(UUID id) {
        Instant now = clock.instant();
        return Sql.with(source, connection -> {
            LabelRow label = LabelQuery.find(connection, id)
                    .filter(each -> !each.publishedAt().isAfter(now))
                    .orElseThrow(() -> LabelProblem.LABEL_UNKNOWN.refusal("id"));
            return new Recorded(label, ChangeRecord.list(connection, id));
        });
    }

    /** All of this code, or that have these words in their names; of too long a text none. */
    public List<LabelRow> search(String asked) {
        String text = asked.strip();
        PublicLabels.Snapshot all = labels.snapshot();
        return LabelCode.read(text)
                .flatMap(all::findByCode)
                .map(List::of)
                .orElseGet(() -> text.length() > LONGEST
                        ? List.of()
                        : all.list(new LabelFilter("", "", "", "", "", "", "", text)));
    }

    /** Those that belong to no body of the directory. */
    public List<LabelRow> listUnmatched() {
        return labels.snapshot().list(LabelFilter.ALL).stream()
                .filter(label -> label.collectivity().isEmpty())
                .toList();
    }
}
