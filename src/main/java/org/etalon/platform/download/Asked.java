/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.download;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.stream.Stream;

/** The headers of a request that decide what is sent; null where one is missing. */
public record Asked(String ifNoneMatch, String range, String ifRange) {
    public static Asked of(HttpHeaders headers) {
        return new Asked(
                headers.getHeaderString("If-None-Match"),
                headers.getHeaderString("Range"),
                headers.getHeaderString("If-Range"));
    }

    /** Whether the client has this content already. @param tag with its quotes */
    boolean has(String tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(each -> each.strip().replaceFirst("^W/", ""))
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    /** The range, unless the client wants it of another content only. */
    String rangeOf(String tag) {
        return ifRange == null || ifRange.strip().equals(tag) ? range : null;
    }
}
