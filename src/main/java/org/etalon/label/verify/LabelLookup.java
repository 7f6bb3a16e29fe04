/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelCode;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.page.LabelLine;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.Schemes;

/** One public label, and what is said of it today. */
@RequestScoped
public class LabelLookup {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    PublicLabels labels;

    @Inject
    Schemes schemes;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** @param id as it was sent. @throws org.etalon.core.problem.RefusedException where no public label has it */
    public LabelRow get(String id) {
        boolean one = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        return (one ? labels.snapshot().find(UUID.fromString(id)) : Optional.<LabelRow>empty())
                .orElseThrow(() -> LabelProblem.LABEL_UNKNOWN.refusal("id"));
    }

    /** The one whose code somebody typed. */
    Optional<LabelRow> findTyped(String code) {
        return LabelCode.read(code).flatMap(read -> labels.snapshot().findByCode(read));
    }

    /** The label as it is read. */
    public LabelLine line(LabelRow label, Locale locale) {
        return words(locale).line(label);
    }

    LabelWords words(Locale locale) {
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        return new LabelWords(locale, schemes, directory.index().territories(), today);
    }
}
