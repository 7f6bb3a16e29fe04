/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.util.Optional;
import java.util.function.BiFunction;
import org.etalon.core.questionnaire.Questionnaire;

/** Schemes for tests, of editions that were not held here. */
public final class GivenSchemes extends Schemes {
    /** Of one programme, whose questionnaires nobody knows. */
    public static final Schemes NONE = new GivenSchemes((programme, edition) -> Optional.empty());

    private final BiFunction<String, String, Optional<Questionnaire>> questionnaires;

    /** Of one programme. @param questionnaires by programme and edition */
    public GivenSchemes(BiFunction<String, String, Optional<Questionnaire>> questionnaires) {
        this.questionnaires = questionnaires;
    }

    @Override
    public Scheme get(String programme, String edition) {
        return new Scheme(Optional.empty(), questionnaires.apply(programme, edition));
    }

    @Override
    public boolean isAlone(String edition) {
        return true;
    }
}
