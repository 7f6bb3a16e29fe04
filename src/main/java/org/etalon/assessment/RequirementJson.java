/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.etalon.core.scoring.Requirement;

/** The requirements of a level as JSON. */
final class RequirementJson {
    private RequirementJson() {}

    static void write(List<Requirement> requirements, JsonGenerator json) throws IOException {
        for (Requirement requirement : requirements) {
            json.writeStartObject();
            json.writeStringField("kind", requirement.kind());
            write(requirement, json);
            json.writeBooleanField("holds", requirement.holds());
            json.writeEndObject();
        }
    }

    private static void write(Requirement requirement, JsonGenerator json) throws IOException {
        if (requirement instanceof Requirement.Global global) {
            write(global.asks(), global.reached(), json);
        } else if (requirement instanceof Requirement.EachDomain each) {
            writeEach(each, json);
        } else if (requirement instanceof Requirement.NamedDomain named) {
            json.writeStringField("domain", named.domain().id());
            write(named.asks(), named.reached(), json);
        } else if (requirement instanceof Requirement.AtLeastDomains domains) {
            json.writeNumberField("score", domains.score());
            write(domains.asks(), domains.reached(), json);
        } else if (requirement instanceof Requirement.Proof proof) {
            write(proof.asks(), proof.reached(), json);
        } else if (requirement instanceof Requirement.Require require) {
            json.writeBooleanField("asks", true);
            json.writeBooleanField("reached", require.reached());
        }
    }

    private static void write(int asks, int reached, JsonGenerator json) throws IOException {
        json.writeNumberField("asks", asks);
        json.writeNumberField("reached", reached);
    }

    private static void writeEach(Requirement.EachDomain each, JsonGenerator json) throws IOException {
        json.writeNumberField("asks", each.asks());
        if (each.reached().isPresent()) {
            json.writeNumberField("reached", each.reached().getAsInt());
        } else {
            json.writeNullField("reached");
        }
    }
}
