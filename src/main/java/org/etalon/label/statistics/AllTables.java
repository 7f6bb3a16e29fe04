/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.Schemes;

/** Every table of what is public now. */
@RequestScoped
public class AllTables {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final List<String> FILTERS =
            List.of("q", "level", "programme", "edition", "type", "region", "department", "mention", "sort", "page");

    @Inject
    PublicLabels labels;

    @Inject
    Outcomes outcomes;

    @Inject
    Directory directory;

    @Inject
    Schemes schemes;

    @Inject
    Clock clock;

    /**
     * @param asked parameters by their names
     * @throws org.etalon.core.problem.RefusedException where labels are to be filtered, sorted or paged by one of them
     */
    List<Table> list(Locale locale, Set<String> asked) {
        refuseIfAny(FILTERS.stream()
                .filter(asked::contains)
                .map(LabelProblem.FILTER_NONE::at)
                .toList());
        var words = words(locale);
        var counted = labels.snapshot().list(LabelFilter.ALL).stream()
                .filter(LabelRow::isValid)
                .toList();
        return Stream.concat(
                        new Tables(counted, words).list().stream(),
                        new Spreads(schemes, words).list(outcomes.list()).stream())
                .toList();
    }

    StatisticsWords words(Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        var labelWords = new LabelWords(locale, schemes, directory.index().territories(), today);
        return new StatisticsWords(
                locale, labelWords, schemes, labels.snapshot().values());
    }
}
