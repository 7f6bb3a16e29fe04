/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.etalon.assessment.form.AnswerSentences;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.core.questionnaire.Domain;
import org.etalon.dossier.export.back.ApplyChanges;
import org.etalon.dossier.export.back.Change;
import org.etalon.dossier.export.back.CompareAnswers;
import org.etalon.dossier.export.back.Difference.Conflict;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.upload.Part;
import org.etalon.platform.upload.SentForm;

/** Behind dossier/answers.xhtml: a form brings a file, of which everything is shown; a second form applies what was shown. */
@Named
@RequestScoped
public class AnswersPage extends DossierPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReceiveAnswers receiveAnswers;

    @Inject
    CompareAnswers compareAnswers;

    @Inject
    ApplyChanges applyChanges;

    private Findings findings;
    private FoundLines lines;
    private int applied = -1;
    private Problem refused;

    public void open() {
        opening.open();
        if (Visit.atHand().isSent()) {
            try {
                take(new SentForm(Visit.atHand().request()));
            } catch (RefusedException refusal) {
                refused = FileRefusals.of(refusal).problems().get(0);
            }
        }
        opened = opening.open(OpeningPage.id());
        lines = findings == null ? null : new FoundLines(opened, findings);
    }

    private void take(SentForm form) {
        if (form.isWithFiles()) {
            form.readFiles(ReceiveAnswers.LIMIT, this::take);
        } else {
            List<Change> changes =
                    form.list("change").stream().map(AnswersPage::change).toList();
            applied = applyChanges.apply(OpeningPage.id(), changes);
        }
    }

    private static Change change(String json) {
        return Change.of(JsonBody.tree(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private void take(Part file) {
        var sent = receiveAnswers.receive(OpeningPage.id(), file.content(), file.fileName());
        findings = compareAnswers.compare(OpeningPage.id(), sent);
    }

    /** Whether a file can be brought back now, by who asks. */
    public boolean isOpen() {
        return opened.questionnaire().domains().stream().map(Domain::id).anyMatch(opened::mayAnswer);
    }

    /** Why none can, as the key of a sentence. */
    public String getShut() {
        return opened.isTakingIn() ? "page.back.role" : "page.back.closed";
    }

    /** Whether a file was looked at. */
    public boolean isLooked() {
        return lines != null;
    }

    /** Whether it can be applied and changes something. */
    public boolean isApplicable() {
        return findings != null && findings.isClean() && !findings.differences().isEmpty();
    }

    /** Why what was sent isn't taken; empty where it is. */
    public String getRefusal() {
        return refused == null
                ? ""
                : new AnswerSentences(opened.spoken()).sayOf(opened.scoring().index(), refused);
    }

    /** How many answers were changed; -1 where none were to be. */
    public int getApplied() {
        return applied;
    }

    public List<DifferenceLine> getDifferences() {
        return lines.differences();
    }

    public List<DifferenceLine> getConflicts() {
        return lines.conflicts();
    }

    /** Whether all conflicts come from a form that knew no answer. */
    public boolean isBlank() {
        return findings.conflicts().stream().allMatch(Conflict::blank);
    }

    public List<MistakeLine> getMistakes() {
        return lines.mistakes();
    }

    /** Places about evidence, which change nothing; empty where there are none. */
    public String getProofs() {
        return lines.proofs();
    }
}
