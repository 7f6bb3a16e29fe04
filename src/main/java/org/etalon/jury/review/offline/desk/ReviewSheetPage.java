/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.export.back.Change;
import org.etalon.dossier.export.back.Where;
import org.etalon.dossier.export.back.desk.FileRefusals;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.review.PartChange;
import org.etalon.jury.review.offline.returned.ReviewFindings;
import org.etalon.jury.review.page.ReviewOpening;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.upload.Part;
import org.etalon.platform.upload.SentForm;

/** Behind juries/sheet.xhtml: a form brings a workbook, of which everything is shown; a second form applies what was shown. */
@Named
@RequestScoped
public class ReviewSheetPage {
    @Inject
    ReviewOpening opening;

    @Inject
    ReceiveReviewSheet receiveReviewSheet;

    @Inject
    CompareReviewSheet compareReviewSheet;

    @Inject
    ChangeParts changeParts;

    private ReviewFindings findings;
    private SaidLines lines;
    private int applied = -1;
    private String refusal = "";

    /** A cell that is not as it should be. */
    public record WrongLine(String place, String sentence) {}

    /** @throws RefusedException as unknown, where it is not for the caller to read */
    public void open() {
        if (Visit.atHand().isSent()) {
            try {
                take(new SentForm(Visit.atHand().request()));
            } catch (RefusedException refused) {
                refusal = ProblemJson.sentence(
                        FileRefusals.ofSheet(refused, ReceiveReviewSheet.LIMIT)
                                .problems()
                                .get(0),
                        OpeningPage.locale());
            }
        }
        lines = new SaidLines(opening.open());
    }

    private void take(SentForm form) {
        if (form.isWithFiles()) {
            form.readFiles(ReceiveReviewSheet.LIMIT, this::take);
        } else {
            List<PartChange> changes =
                    form.list("change").stream().map(ReviewSheetPage::change).toList();
            changeParts.change(ReviewOpening.id(), changes);
            applied = changes.size();
        }
    }

    /** What is none becomes a change that is refused. */
    private static PartChange change(String json) {
        Map<String, Object> sent = JsonBody.tree(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> said = new HashMap<>();
        if (sent.get("said") instanceof Map<?, ?> fields) {
            fields.forEach((field, value) -> said.put(field.toString(), value));
        }
        long version = Change.version(sent.get("version")).orElse(-1L);
        return new PartChange(String.valueOf(sent.get("part")), version, said);
    }

    private void take(Part file) {
        var sent = receiveReviewSheet.receive(ReviewOpening.id(), file.content(), file.fileName());
        findings = compareReviewSheet.compare(ReviewOpening.id(), sent);
    }

    /** Whether a workbook was looked at. */
    public boolean isLooked() {
        return findings != null;
    }

    /** Whether it can be applied and changes something. */
    public boolean isApplicable() {
        return findings != null && findings.isClean() && !findings.differences().isEmpty();
    }

    /** Why what was sent isn't taken; empty where it is. */
    public String getRefusal() {
        return refusal;
    }

    /** How many parts were changed; -1 where none were to be. */
    public int getApplied() {
        return applied;
    }

    public List<SaidLine> getDifferences() {
        return findings.differences().stream().map(lines::line).toList();
    }

    public List<SaidLine> getConflicts() {
        return findings.conflicts().stream().map(lines::line).toList();
    }

    public List<WrongLine> getMistakes() {
        return findings.mistakes().stream()
                .map(each -> new WrongLine(place(each.where()), lines.sentence(each.problem())))
                .toList();
    }

    private static String place(Where where) {
        return where instanceof Where.Cell cell ? cell.place().sheet() + ", " + cell.name() : where.name();
    }
}
