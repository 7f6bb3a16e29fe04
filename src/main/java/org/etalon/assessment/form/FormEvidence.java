/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.form;

import org.etalon.core.questionnaire.Question;

/**
 * The evidence that a question expects.
 *
 * @param required without it the answer earns nothing
 * @param hint what would serve, as HTML blocks; may be empty
 */
public record FormEvidence(boolean required, String hint) {
    static FormEvidence of(Question.Evidence evidence, Spoken spoken) {
        return new FormEvidence(evidence.required(), spoken.blocks(evidence.hint()));
    }
}
