/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.etalon.archive.Layout;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.filename.FileName;

/**
 * Where evidence lies: {@code evidence/02-strategy/02.3-plan/01-délibération.pdf}, by the numbers that the printed questionnaire gives
 * domains and questions. A file that serves many questions lies once, at the first of them. All parts are short enough for the paths of
 * every system.
 */
public final class EvidencePaths {
    private static final int LONGEST_DOMAIN = 24;
    private static final int LONGEST_QUESTION = 40;
    private static final int LONGEST_NAME = 80;

    private final List<String> order = new ArrayList<>();
    private final Map<String, String> folders = new HashMap<>();

    private EvidencePaths(Questionnaire questionnaire) {
        int number = 0;
        for (Domain domain : questionnaire.domains()) {
            number++;
            String parent = String.format("%02d-%s/", number, cut(domain.id(), LONGEST_DOMAIN));
            int place = 0;
            for (Question question : domain.questions()) {
                place++;
                order.add(question.id());
                folders.put(
                        question.id(),
                        Layout.EVIDENCE
                                + parent
                                + String.format("%02d.%d-%s/", number, place, cut(question.id(), LONGEST_QUESTION)));
            }
        }
    }

    /** Each file with its path below {@code data/}, in the order of the questions. */
    public static Map<String, ArchivedEvidence> of(List<ArchivedEvidence> evidence, Questionnaire questionnaire) {
        var paths = new EvidencePaths(questionnaire);
        Map<String, ArchivedEvidence> found = new LinkedHashMap<>();
        for (String question : paths.order) {
            int number = 0;
            for (ArchivedEvidence item : evidence) {
                if (item.isFile() && paths.first(item).equals(question)) {
                    number++;
                    String name =
                            String.format("%02d-%s", number, name(item.file().name()));
                    found.put(paths.folders.get(question) + name, item);
                }
            }
        }
        return found;
    }

    private String first(ArchivedEvidence item) {
        return order.stream().filter(item.questions()::contains).findFirst().orElseThrow();
    }

    /** Short, and without the one sign more that lists of a bag would have to escape. */
    private static String name(String name) {
        FileName whole = FileName.of(name.replace('%', '_'));
        String ending = whole.extension().isEmpty() ? "" : "." + whole.extension();
        if (ending.length() > LONGEST_QUESTION) {
            return cut(whole.text(), LONGEST_NAME);
        }
        return ending.isEmpty() ? cut(whole.text(), LONGEST_NAME) : cut(whole.stem(), LONGEST_NAME) + ending;
    }

    /** The beginning of this many characters, without half a one and without a space or dot at its end. */
    private static String cut(String text, int most) {
        int count = Math.min(most, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, count)).replaceAll("[ .]+$", "");
    }
}
