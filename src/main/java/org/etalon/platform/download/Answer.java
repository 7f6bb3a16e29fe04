/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.download;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.Map;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Store;

/**
 * What is sent for a download.
 *
 * @param status 200, 206, 304 or 416
 * @param from the first byte of the content
 * @param count how many of its bytes; 0 where none are sent
 */
public record Answer(int status, Map<String, String> headers, Digest digest, long from, long count) {
    static final int UNCHANGED = 304;

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** The same for JAX-RS; the content is opened once it is written. */
    public Response from(Store store) {
        var response = Response.status(status);
        headers.forEach(response::header);
        // a refusal without an entity would become the server's own page, without these headers
        return status == UNCHANGED
                ? response.build()
                : response.entity(content(store)).build();
    }

    private StreamingOutput content(Store store) {
        return out -> {
            if (count == 0) {
                return;
            }
            try (InputStream content = store.find(digest, from, count)
                    .orElseThrow(() -> new IllegalStateException("no content is kept for " + digest.hex()))) {
                content.transferTo(out);
            }
        };
    }
}
