/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.Optional;
import org.etalon.core.law.Finding;
import org.etalon.core.law.FindingCode;
import org.etalon.core.law.Laws;
import org.etalon.core.law.best.Unclear;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Listing;
import org.etalon.questionnaire.reading.Node.Mapping;

/** Puts the laws of the core to a questionnaire and tells what they find where it stands in the files. */
final class LawReader {
    private final Node root;
    private final Mistakes mistakes;

    LawReader(Node root, Mistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    /** Notes what the laws find; where keys are ambiguous, only what each condition says by itself. */
    void check(Questionnaire questionnaire, Unclear unclear) {
        boolean ambiguous = mistakes.ambiguous();
        Laws.findings(questionnaire, unclear).stream()
                .filter(finding -> !ambiguous || finding.code().isOfCondition())
                .forEach(this::tell);
    }

    private void tell(Finding finding) {
        MistakeCode code = MistakeCode.valueOf(finding.code().name());
        Place place = place(finding.pointer());
        Object[] arguments = finding.arguments().toArray();
        if (finding.code() == FindingCode.CONDITION_PART_NEVER_HOLDS) {
            mistakes.warn(code, place, arguments);
        } else {
            mistakes.add(code, place, arguments);
        }
    }

    private Place place(String pointer) {
        Node node = root;
        for (String part : pointer.substring(1).split("/")) {
            node = child(node, part.replace("~1", "/").replace("~0", "~")).orElse(node);
        }
        return node.place();
    }

    private static Optional<Node> child(Node node, String part) {
        if (node instanceof Mapping map) {
            return Outline.value(map, part);
        }
        return node instanceof Listing list ? Optional.of(list.items().get(Integer.parseInt(part))) : Optional.empty();
    }
}
