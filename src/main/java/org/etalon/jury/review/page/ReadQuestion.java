/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import java.util.List;
import org.etalon.assessment.form.FormEntry;
import org.etalon.assessment.form.FormQuestion;

/**
 * A question with what was handed in and what the juror says of it.
 *
 * @param entry what the answer is corrected to, or else what was declared
 * @param kept what the juror says, for the script
 * @param raw the declared answer as JSON, for the script; null where there is none
 * @param declared what was given, one line for each choice or entry
 * @param state what the collectivité said of its answer; empty where it simply gave it
 * @param justification may be empty
 * @param earned points of it, in words; empty where it earns none by nature
 * @param toJudge whether there is an answer, or a reason not to give one
 * @param judging whether a verdict can be given, or taken back
 * @param shown whether it is asked, or was declared not applicable
 */
public record ReadQuestion(
        FormQuestion question,
        FormEntry entry,
        String kept,
        String raw,
        List<String> declared,
        String state,
        String justification,
        String earned,
        List<ProofLine> proofs,
        boolean toJudge,
        boolean judging,
        boolean shown) {}
