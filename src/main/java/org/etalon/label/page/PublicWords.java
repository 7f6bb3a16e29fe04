/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.collectivity.Directory;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.LabelRow;
import org.etalon.platform.faces.Visit;

/** Labels as everybody reads them, on the page at hand. */
@RequestScoped
public class PublicWords {
    /** By whose day a label has ended. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Inject
    Directory directory;

    @Inject
    Schemes schemes;

    @Inject
    Clock clock;

    private LabelWords words;

    /** In the page's language. */
    public LabelWords get() {
        if (words == null) {
            words = in(Locale.forLanguageTag(Visit.atHand().language()));
        }
        return words;
    }

    /** In another language. */
    public LabelWords in(Locale locale) {
        return new LabelWords(locale, schemes, directory.index().territories(), today());
    }

    /** By which labels have ended or not. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    public List<LabelLine> lines(List<LabelRow> labels) {
        return labels.stream().map(get()::line).toList();
    }

    /** What an edition asks, where it is known here. */
    public Optional<Questionnaire> questionnaire(String programme, String edition) {
        return schemes.get(programme, edition).questionnaire();
    }
}
