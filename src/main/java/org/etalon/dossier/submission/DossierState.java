/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.etalon.core.answer.Facts;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.Given;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/**
 * All that a collectivité answers for: facts, answers with their justifications, evidence, and the rules by which they count. Whatever is
 * changed and changed back is the same state again.
 *
 * @param tree the same as plain values, see {@code docs/dossier.md}
 */
public record DossierState(Map<String, Object> tree) {
    /** @param evidence the library, of which only what serves a question is in it */
    public static DossierState of(OpenDossier dossier, List<EvidenceItem> evidence, Questionnaire questionnaire) {
        DossierHead head = dossier.head();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("dossier", head.id().toString());
        tree.put("collectivity", head.collectivity());
        tree.put("edition", head.edition());
        tree.put("questionnaire", head.questionnaire());
        tree.put("rules", questionnaire.digests().rules());
        tree.put("facts", facts(head.facts()));
        Map<String, Object> answers = new LinkedHashMap<>();
        dossier.answers().stream()
                .filter(kept -> !kept.given().equals(Given.NOTHING))
                .forEach(kept -> answers.put(kept.question(), answer(kept)));
        tree.put("answers", answers);
        tree.put("evidence", EvidenceTree.of(evidence));
        return new DossierState(tree);
    }

    /** The same while a correction is asked for: where none is, the evidence is what was handed in. @param handedIn a snapshot's state */
    DossierState corrected(Map<?, ?> handedIn, Set<String> asked) {
        Map<String, Object> changed = new LinkedHashMap<>(tree);
        changed.put(
                "evidence",
                EvidenceTree.corrected((List<?>) tree.get("evidence"), (List<?>) handedIn.get("evidence"), asked));
        return new DossierState(changed);
    }

    /** The SHA-256 of the canonical JSON. */
    public Digest digest() {
        return digest(CanonicalText.of(tree));
    }

    static Digest digest(String json) {
        var sha256 = Digest.sha256();
        sha256.update(json.getBytes(StandardCharsets.UTF_8));
        return Digest.of(sha256);
    }

    /** The collectivité as a dossier in JSON has it: what is unknown is not there. */
    public static Map<String, Object> facts(Facts facts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", facts.type());
        put("population", facts.population(), 0, tree);
        put("staff", facts.staff(), 2, tree);
        facts.department().ifPresent(code -> tree.put("department", code));
        facts.region().ifPresent(code -> tree.put("region", code));
        return tree;
    }

    private static void put(String key, OptionalLong amount, int decimals, Map<String, Object> tree) {
        amount.ifPresent(known -> tree.put(key, BigDecimal.valueOf(known, decimals)));
    }

    private static Map<String, Object> answer(KeptAnswer kept) {
        Given given = kept.given();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("state", given.state().key());
        if (given.answer() != null) {
            tree.put("answer", JsonTree.read(given.answer()));
        }
        if (given.justification() != null) {
            tree.put("justification", given.justification());
        }
        return tree;
    }
}
