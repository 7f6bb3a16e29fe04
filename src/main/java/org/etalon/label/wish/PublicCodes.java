/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.wish;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelFilter.Values.Edition;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Codes of what public labels have, of editions that everybody may know of, and of questionnaires; looked up one after the other. */
record PublicCodes(LabelFilter.Values labels, EditionQuery editions, Catalogue catalogue) implements KnownCodes {
    @Override
    public boolean isProgramme(String code) {
        return isAny(edition -> edition.plan().programme().equals(code), rules -> rules.programme()
                .equals(code));
    }

    @Override
    public boolean isEdition(String code) {
        return labels.editions().stream().anyMatch(each -> each.isCalled(code))
                || isAny(
                        edition -> new Edition(
                                        edition.plan().programme(),
                                        edition.plan().edition())
                                .isCalled(code),
                        rules -> new Edition(rules.programme(), rules.edition()).isCalled(code));
    }

    @Override
    public boolean isMention(String word) {
        return labels.mentions().stream().anyMatch(each -> each.id().equalsIgnoreCase(word))
                || questionnaires().flatMap(each -> each.mentions().stream()).anyMatch(each -> each.id()
                        .equalsIgnoreCase(word));
    }

    private boolean isAny(Predicate<EditionRow> edition, Predicate<Questionnaire> rules) {
        List<EditionRow> known = editions.listKnown();
        return questionnaires().anyMatch(rules) || known.stream().anyMatch(edition);
    }

    private Stream<Questionnaire> questionnaires() {
        return catalogue.list().stream()
                .map(each -> each.questionnaire())
                .filter(each -> each.status() != Questionnaire.Status.DRAFT);
    }
}
