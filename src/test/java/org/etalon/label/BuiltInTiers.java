/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.catalogue.Catalogue;
import org.etalon.questionnaire.catalogue.Edition;

/** Tiers by the questionnaires that come with the application, where no edition was opened. */
final class BuiltInTiers extends Tiers {
    /** A programme of a single level. */
    static final String BADGE = "territoire-numerique-libre-badge";

    BuiltInTiers() {
        editions = new EditionQuery() {
            @Override
            public Optional<EditionRow> find(String key) {
                return Optional.empty();
            }
        };
        catalogue = new Catalogue() {
            @Override
            public Optional<Edition> find(String programme, String edition) {
                Path folder = Path.of("questionnaires", programme, edition);
                return Files.isDirectory(folder)
                        ? QuestionnaireLoader.load(folder).questionnaire().map(each -> new Edition(each, "", ""))
                        : Optional.empty();
            }
        };
    }
}
