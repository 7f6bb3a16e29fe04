/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.QuestionnairePaths;

/** The questionnaires that come with the application, beside its classes. */
final class BuiltIn {
    private static final String FOLDER = "questionnaires";

    private BuiltIn() {}

    static List<Loaded> load() {
        return QuestionnairePaths.list(folder()).stream()
                .map(QuestionnaireLoader::load)
                .toList();
    }

    private static Path folder() {
        URL url = BuiltIn.class.getClassLoader().getResource(FOLDER);
        if (url == null) {
            throw new IllegalStateException("the application was built without its folder '" + FOLDER + "'");
        }
        try {
            return Path.of(new URI(url.toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the folder '" + FOLDER + "' has an odd address: " + url, e);
        }
    }
}
