/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.submission.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.etalon.dossier.DossierStatus;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.dossier.rest.Names;
import org.etalon.dossier.submission.Gap;
import org.etalon.dossier.submission.Readiness;
import org.etalon.dossier.submission.SignOff;
import org.etalon.dossier.submission.Submission;
import org.etalon.dossier.submission.Submission.Withdrawal;

/** What was handed in, and what is missing, as JSON. */
final class SubmissionJson {
    private SubmissionJson() {}

    /** How far it is, with {@code missing} and what {@code counting} there is. */
    static byte[] of(Readiness readiness, Names names) {
        return JsonBytes.of(json -> {
            DossierStatus status = readiness.dossier().head().status();
            json.writeStringField("status", status.key());
            json.writeBooleanField(
                    "ready",
                    (status.isOpen() || readiness.correcting())
                            && readiness.problems().isEmpty());
            json.writeStringField("state", readiness.state().digest().hex());
            json.writeArrayFieldStart("missing");
            for (Gap gap : readiness.gaps()) {
                json.writeStartObject();
                json.writeStringField("kind", gap.kind().key());
                json.writeStringField("question", gap.id());
                json.writeBooleanField("hinders", gap.kind().isHindering());
                json.writeEndObject();
            }
            json.writeEndArray();
            writeSignOff(readiness, names, json);
            writeCounting(readiness.counting(), names, json);
        });
    }

    private static void writeSignOff(Readiness readiness, Names names, JsonGenerator json) throws IOException {
        if (readiness.signed().isEmpty()) {
            json.writeNullField("signOff");
            return;
        }
        json.writeObjectFieldStart("signOff");
        writeMembers(readiness.signed().get(), names, json);
        json.writeBooleanField("holds", readiness.isSigned());
        json.writeEndObject();
    }

    private static void writeCounting(Optional<Submission> counting, Names names, JsonGenerator json)
            throws IOException {
        if (counting.isEmpty()) {
            json.writeNullField("counting");
            return;
        }
        json.writeObjectFieldStart("counting");
        writeMembers(counting.get(), names, json);
        json.writeEndObject();
    }

    static byte[] of(SignOff signOff, Names names) {
        return JsonBytes.of(json -> writeMembers(signOff, names, json));
    }

    static byte[] of(Submission submission, Names names) {
        return JsonBytes.of(json -> writeMembers(submission, names, json));
    }

    static byte[] of(List<Submission> submissions, Names names) {
        return JsonBytes.of(json -> {
            json.writeArrayFieldStart("submissions");
            for (Submission submission : submissions) {
                json.writeStartObject();
                writeMembers(submission, names, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /** Who is named in them. */
    static Stream<UUID> persons(Submission submission) {
        return Stream.concat(
                Stream.of(submission.by(), submission.signed().person()),
                submission.withdrawal().map(Withdrawal::by).stream());
    }

    private static void writeMembers(SignOff signOff, Names names, JsonGenerator json) throws IOException {
        names.write("by", signOff.person(), json);
        json.writeStringField("at", signOff.at().toString());
        json.writeStringField("state", signOff.state().hex());
    }

    private static void writeMembers(Submission submission, Names names, JsonGenerator json) throws IOException {
        json.writeStringField("number", submission.number());
        json.writeStringField("submittedAt", submission.at().toString());
        names.write("submittedBy", submission.by(), json);
        json.writeStringField("sha256", submission.digest().hex());
        json.writeNumberField("global", submission.figures().global());
        json.writeNumberField("proof", submission.figures().proof());
        json.writeNumberField("level", submission.figures().level());
        json.writeObjectFieldStart("signOff");
        writeMembers(submission.signed(), names, json);
        json.writeEndObject();
        if (submission.isWithdrawn()) {
            json.writeObjectFieldStart("takenBack");
            names.write("by", submission.withdrawal().get().by(), json);
            json.writeStringField("at", submission.withdrawal().get().at().toString());
            json.writeEndObject();
        } else {
            json.writeNullField("takenBack");
        }
    }
}
