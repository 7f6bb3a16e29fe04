/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.etalon.platform.text.CanonicalText;

/** What a document in JSON-LD states, in the one form that everybody finds who reads it (RDFC-1.0). */
final class Statements {
    private static final String SHA_256 = "SHA-256";

    private Statements() {}

    /**
     * One statement a line.
     *
     * @param document with its {@code @context}
     * @throws IllegalArgumentException where it has a member that its vocabularies don't know: that would not be signed
     */
    static String of(Map<String, ?> document) {
        try {
            var sorted = RdfCanon.create(SHA_256);
            JsonLd.toRdf(JsonDocument.of(new StringReader(CanonicalText.of(document))))
                    .options(options())
                    .provide(sorted);
            var lines = new StringWriter();
            sorted.provide(new NQuadsWriter(lines));
            return lines.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonLdOptions options() {
        var options = new JsonLdOptions(Contexts.SHIPPED);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }
}
