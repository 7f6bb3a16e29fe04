/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/** The vocabularies that documents may use. They come with the application: nothing is ever fetched. */
public enum Contexts implements DocumentLoader {
    SHIPPED;

    /** Verifiable Credentials 2.0. */
    public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";

    /** Open Badges 3.0. */
    public static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private final Map<String, Document> documents =
            Map.of(CREDENTIALS, read("/proof/credentials-v2.jsonld"), BADGES, read("/proof/open-badges-3.0.3.jsonld"));

    private static Document read(String resource) {
        try (var in = Contexts.class.getResourceAsStream(resource)) {
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document found = documents.get(address.toString());
        if (found == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not shipped: " + address);
        }
        return found;
    }
}
