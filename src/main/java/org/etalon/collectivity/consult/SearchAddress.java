/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.etalon.collectivity.directory.Wanted;

/** The address of a search, which says all that is asked for. */
final class SearchAddress {
    private SearchAddress() {}

    /** @param page from 1; the first is not said */
    static String of(String path, Wanted wanted, int page) {
        String query = Stream.of(
                        part("q", wanted.text()),
                        part("type", wanted.type()),
                        part("department", wanted.department()),
                        part("region", wanted.region()),
                        part("page", page == 1 ? "" : Integer.toString(page)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
