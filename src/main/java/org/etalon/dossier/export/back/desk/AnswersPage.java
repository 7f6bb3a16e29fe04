/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.export.back.ApplyChanges;
import org.etalon.dossier.export.back.Change;
import org.etalon.dossier.export.back.CompareAnswers;
import org.etalon.dossier.export.back.Findings;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.JsonBody;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.upload.Multipart;
import org.etalon.platform.upload.Part;

/** Behind dossier/answers.xhtml: a form brings a file, of which everything is shown; a second form applies what was shown. */
@Named
@RequestScoped
public class AnswersPage {
    private static final int ROOM = 100_000;

    @Inject
    OpeningPage opening;

    @Inject
    ReceiveAnswers receiveAnswers;

    @Inject
    CompareAnswers compareAnswers;

    @Inject
    ApplyChanges applyChanges;

    private Opened opened;
    private Findings findings;
    private FoundLines lines;
    private int applied = -1;
    private String refusal = "";

    public void open() {
        HttpServletRequest request = Visit.atHand().request();
        opening.open();
        if (Visit.atHand().isSent()) {
            try {
                take(request);
            } catch (RefusedException refused) {
                refusal = ProblemJson.sentence(refused.problems().get(0), OpeningPage.locale());
            }
        }
        opened = opening.open(OpeningPage.id());
        lines = findings == null ? null : new FoundLines(opened, findings);
    }

    private void take(HttpServletRequest request) {
        String type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            receive(request, type);
        } else {
            List<Change> changes = Stream.ofNullable(request.getParameterValues("change"))
                    .flatMap(Stream::of)
                    .map(AnswersPage::change)
                    .toList();
            applyChanges.apply(OpeningPage.id(), changes);
            applied = changes.size();
        }
    }

    private static Change change(String json) {
        return Change.of(JsonBody.tree(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));
    }

    private void receive(HttpServletRequest request, String type) {
        try {
            Multipart.read(
                    request.getInputStream(),
                    type,
                    request.getContentLengthLong(),
                    ReceiveAnswers.LIMIT + ROOM,
                    this::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Part part) {
        if (part.fileName() != null && !part.fileName().isEmpty()) {
            var sent = receiveAnswers.receive(OpeningPage.id(), part.content(), part.fileName());
            findings = compareAnswers.compare(OpeningPage.id(), sent);
        }
    }

    public String getRoot() {
        return opened.root();
    }

    /** The collectivité. */
    public String getName() {
        return opened.name();
    }

    /** The edition. */
    public String getTitle() {
        return opened.title();
    }

    /** Whether a file can be brought back now. */
    public boolean isOpen() {
        return opened.isTakingIn();
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
        return refusal;
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

    public List<MistakeLine> getMistakes() {
        return lines.mistakes();
    }

    /** Places about evidence, which change nothing; empty where there are none. */
    public String getProofs() {
        return lines.proofs();
    }
}
