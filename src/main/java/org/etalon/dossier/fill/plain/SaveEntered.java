/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill.plain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.Given;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.SaveOutcome.Stale;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.JsonTree;

/** A member sends a form with many answers; each that was touched is saved in a transaction of its own, and one that doesn't fit hinders no other. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class SaveEntered {
    @Inject
    SaveAnswer saveAnswer;

    /** What came of each question, by its id. */
    public Map<String, EnteredOutcome> save(UUID dossier, List<EnteredAnswer> entered) {
        Map<String, EnteredOutcome> outcomes = new LinkedHashMap<>();
        entered.forEach(answer -> outcomes.put(answer.question(), save(dossier, answer)));
        return outcomes;
    }

    private EnteredOutcome save(UUID dossier, EnteredAnswer entered) {
        if (mark(entered.sent()).equals(entered.mark())) {
            return new EnteredOutcome.Untouched();
        }
        try {
            var outcome = saveAnswer.save(
                    dossier, entered.question(), entered.sent(), version -> version == entered.version());
            return outcome instanceof Stale stale
                    ? new EnteredOutcome.Disputed(stale.theirs())
                    : new EnteredOutcome.Kept();
        } catch (RefusedException refusal) {
            return new EnteredOutcome.Refused(refusal.problems());
        }
    }

    /** The mark of what stands at a question. */
    public static String mark(Given given) {
        Map<String, Object> said = new HashMap<>();
        said.put("answer", given.answer() == null ? null : JsonTree.read(given.answer()));
        said.put("state", given.state().key());
        said.put("justification", given.justification());
        return mark(said);
    }

    /** By which a form that comes back shows whether an answer was touched; how a browser breaks lines is no touch. */
    private static String mark(Map<String, Object> said) {
        var written = new TreeMap<>(said);
        written.values().removeIf(each -> each == null);
        if (written.get("answer") instanceof BigDecimal number) {
            written.put("answer", number.stripTrailingZeros().toPlainString());
        }
        String alike = written.toString().replace("\r\n", "\n");
        return UUID.nameUUIDFromBytes(alike.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
