/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.etalon.core.answer.Facts;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.OpenDossier;
import org.etalon.membership.MemberAction;

/** A whole dossier as JSON. */
final class DossierJson {
    private DossierJson() {}

    /** The head, what the caller may do, and {@code answers} by question; those in version 0 are left out. */
    static byte[] of(OpenDossier dossier, Names names, Instant now) {
        return JsonBytes.of(json -> {
            writeHead(dossier.head(), now, json);
            json.writeObjectFieldStart("answers");
            for (KeptAnswer kept : dossier.answers()) {
                if (kept.version() > 0) {
                    json.writeObjectFieldStart(kept.question());
                    AnswerJson.writeMembers(kept, names, json);
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
        });
    }

    private static void writeHead(DossierHead head, Instant now, JsonGenerator json) throws IOException {
        json.writeStringField("id", head.id().toString());
        json.writeStringField("collectivity", head.collectivity());
        json.writeStringField("programme", head.edition().split("/")[0]);
        json.writeStringField("edition", head.edition().split("/")[1]);
        json.writeStringField("questionnaire", head.questionnaire());
        json.writeStringField("status", head.status().key());
        json.writeStringField("phase", head.phase(now).key());
        json.writeStringField("closesAt", head.time().closesAt().toString());
        json.writeStringField("takesInUntil", head.time().end().toString());
        json.writeFieldName("facts");
        writeFacts(head.facts(), json);
        json.writeArrayFieldStart("may");
        for (MemberAction action :
                Stream.of(MemberAction.values()).filter(head.powers()::may).toList()) {
            json.writeString(action.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        json.writeEndArray();
    }

    /** In the shape of {@code collectivity} in {@code docs/scoring.md}; what is not known is left out. */
    private static void writeFacts(Facts facts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", facts.type());
        writeNumber("population", facts.population(), 0, json);
        writeNumber("staff", facts.staff(), 2, json);
        if (facts.department().isPresent()) {
            json.writeStringField("department", facts.department().get());
        }
        if (facts.region().isPresent()) {
            json.writeStringField("region", facts.region().get());
        }
        json.writeEndObject();
    }

    private static void writeNumber(String name, OptionalLong amount, int decimals, JsonGenerator json)
            throws IOException {
        if (amount.isPresent()) {
            json.writeFieldName(name);
            json.writeNumber(BigDecimal.valueOf(amount.getAsLong(), decimals)
                    .stripTrailingZeros()
                    .toPlainString());
        }
    }
}
