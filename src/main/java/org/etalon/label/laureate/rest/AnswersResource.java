/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.etalon.assessment.AssessmentJson;
import org.etalon.core.scoring.Scoring;
import org.etalon.label.LabelProblem;
import org.etalon.label.LabelRow;
import org.etalon.label.answers.ReadSheet;
import org.etalon.label.laureate.ReadPublished;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/** {@code /labels/{id}/answers.json} and {@code scores.json}: the answers behind a label, and what the engine makes of them. */
@RequestScoped
@AllowedTo(Role.EVERYBODY)
@PublicRead
@Path("labels/{id}/{what: answers|scores}.json")
@Produces("application/json")
public class AnswersResource {
    @Inject
    LabelLookup labels;

    @Inject
    ReadPublished readPublished;

    @Inject
    ReadSheet sheets;

    @Context
    Request request;

    @PathParam("id")
    String id;

    @PathParam("what")
    String what;

    /** The answers as a dossier that {@code ./etalon score} reads, or to the byte what it says of them. */
    @GET
    public Response get() throws IOException {
        LabelRow label = labels.get(id);
        String kept = readPublished.findAnswers(label).orElseThrow(() -> LabelProblem.LABEL_UNKNOWN.refusal("id"));
        Scoring engine = sheets.engine(label);
        return answer(what.equals("answers") ? dossier(label, kept, engine) : scores(kept, engine));
    }

    private static byte[] dossier(LabelRow label, String kept, Scoring engine) {
        Map<String, Object> dossier = new LinkedHashMap<>();
        ((Map<?, ?>) JsonTree.read(kept)).forEach((key, value) -> dossier.put(key.toString(), value));
        dossier.put("questionnaire", engine.questionnaire().key());
        dossier.put("name", label.name());
        dossier.put("code", label.code());
        return CanonicalText.of(dossier).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] scores(String kept, Scoring engine) throws IOException {
        var json = new ByteArrayOutputStream(1 << 14);
        AssessmentJson.write(engine.assess(ReadSheet.read(kept, engine)), json);
        json.write('\n');
        return json.toByteArray();
    }

    private Response answer(byte[] json) {
        var tag = new EntityTag(UUID.nameUUIDFromBytes(json).toString());
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(json).tag(tag) : unchanged;
        return answer.header(HttpHeaders.CACHE_CONTROL, PublicRead.ASKING).build();
    }
}
