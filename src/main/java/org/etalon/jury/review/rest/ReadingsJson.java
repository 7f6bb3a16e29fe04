/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.rest;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.core.review.Comparison;
import org.etalon.core.review.Comparison.Agreement;
import org.etalon.core.review.Comparison.Influence;
import org.etalon.core.review.Divergence;
import org.etalon.core.review.Reading;
import org.etalon.dossier.rest.JsonBytes;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.manage.CompareReadings.Compared;

/** Readings beside each other as JSON; where too few allow no statement, none is made: lists are empty and {@code level} is null. */
final class ReadingsJson {
    private ReadingsJson() {}

    static byte[] of(Compared compared) {
        return JsonBytes.of(json -> {
            json.writeArrayFieldStart("readings");
            for (int at = 0; at < compared.reviews().size(); at++) {
                reading(compared, at, json);
            }
            json.writeEndArray();
            Comparison comparison = compared.comparison();
            number("level", comparison.level(), json);
            json.writeArrayFieldStart("agreements");
            for (Agreement each : comparison.agreements()) {
                json.writeStartObject();
                json.writeStringField("domain", each.domain());
                json.writeNumberField("agreed", each.agreed());
                json.writeNumberField("of", each.of());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("divergences");
            for (Divergence each : comparison.divergences()) {
                divergence(each, json);
            }
            json.writeEndArray();
            influences(comparison.influences(), json);
        });
    }

    private static void reading(Compared compared, int at, JsonGenerator json) throws IOException {
        Review review = compared.reviews().get(at);
        Reading reading = compared.comparison().readings().get(at);
        var score = reading.assessment().score();
        json.writeStartObject();
        json.writeStringField("juror", review.juror().toString());
        json.writeStringField("name", compared.names().get(review.juror()));
        json.writeStringField("handedInAt", review.handedIn().orElseThrow().at().toString());
        json.writeNumberField("global", score.global());
        json.writeNumberField("proof", score.proof());
        json.writeNumberField("level", score.level());
        json.writeObjectFieldStart("domains");
        for (var domain : reading.assessment().domains()) {
            number(domain.domain().id(), domain.score(), json);
        }
        json.writeEndObject();
        ReviewJson.said(compared.under(), review, false, json);
        json.writeEndObject();
    }

    private static void divergence(Divergence divergence, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (divergence instanceof Divergence.Levels levels) {
            json.writeStringField("kind", "levels");
            json.writeNumberField("lowest", levels.lowest());
            json.writeNumberField("highest", levels.highest());
        } else if (divergence instanceof Divergence.DomainApart apart) {
            json.writeStringField("kind", "domain");
            json.writeStringField("domain", apart.domain());
            number("lowest", apart.lowest(), json);
            json.writeNumberField("highest", apart.highest());
        } else if (divergence instanceof Divergence.Opposed opposed) {
            json.writeStringField("kind", "question");
            json.writeStringField("question", opposed.question());
            ids("upheldBy", opposed.upheldBy(), json);
            ids("deniedBy", opposed.deniedBy(), json);
        }
        json.writeEndObject();
    }

    private static void influences(List<Influence> influences, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("influences");
        for (Influence each : influences) {
            json.writeStartObject();
            json.writeStringField("juror", each.reader().toString());
            json.writeNumberField("with", each.with());
            json.writeNumberField("without", each.without());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ids(String field, List<UUID> ids, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (UUID id : ids) {
            json.writeString(id.toString());
        }
        json.writeEndArray();
    }

    private static void number(String field, OptionalInt number, JsonGenerator json) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(field, number.getAsInt());
        } else {
            json.writeNullField(field);
        }
    }
}
