/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.etalon.dossier.evidence.EvidenceLimits;
import org.etalon.dossier.evidence.EvidenceProblem;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;
import org.etalon.platform.upload.Multipart;
import org.etalon.platform.upload.Part;

/** A form with one file: the fields in any order, {@code question} as often as one likes, {@code file} once. */
public final class EvidenceForm implements AutoCloseable {
    private static final String FILE = "file";
    private static final String QUESTION = "question";

    private final Inbox inbox;
    private final Map<String, Object> fields = new HashMap<>();
    private final Set<String> questions = new LinkedHashSet<>();
    private Received file;
    private FileName name;

    private EvidenceForm(Inbox inbox) {
        this.inbox = inbox;
    }

    /** @throws org.etalon.core.problem.RefusedException where it can't be read, has no file or more than one, or is too large */
    public static EvidenceForm read(InputStream body, HttpServletRequest request, Inbox inbox) {
        var form = new EvidenceForm(inbox);
        boolean whole = false;
        try {
            Multipart.read(
                    body, request.getContentType(), request.getContentLengthLong(), EvidenceLimits.REQUEST, form::take);
            if (form.file == null) {
                throw EvidenceProblem.EVIDENCE_FILE_MISSING.refusal(FILE);
            }
            whole = true;
            return form;
        } finally {
            if (!whole) {
                form.close();
            }
        }
    }

    private void take(Part part) {
        if (part.name().equals(FILE)) {
            takeFile(part);
        } else if (part.name().equals(QUESTION)) {
            questions.add(part.text());
        } else {
            fields.put(part.name(), part.text());
        }
    }

    private void takeFile(Part part) {
        if (file != null) {
            throw EvidenceProblem.EVIDENCE_FILES_TOO_MANY.refusal(FILE);
        }
        name = FileName.of(part.fileName());
        file = inbox.receive(part.content(), EvidenceLimits.FILE);
    }

    /** All but the file and the questions. */
    public Map<String, Object> fields() {
        return Map.copyOf(fields);
    }

    public Set<String> questions() {
        return questions;
    }

    public Received file() {
        return file;
    }

    public FileName name() {
        return name;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
