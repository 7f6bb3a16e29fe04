/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest.listing;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** In which form a list is answered: by the ending of its address, else by what the client accepts, else JSON. */
public enum Representation {
    JSON(MediaType.APPLICATION_JSON),
    CSV("text/csv;charset=utf-8"),
    /** Only of what has a place. */
    GEOJSON("application/geo+json");

    /** The endings that an address may have, for its pattern. */
    public static final String ENDINGS = "(\\.json|\\.csv)?";

    /** The same of what has a place. */
    public static final String PLACED_ENDINGS = "(\\.json|\\.csv|\\.geojson)?";

    private final String type;

    Representation(String type) {
        this.type = type;
    }

    /** The content's type. */
    public String type() {
        return type;
    }

    /** @param ending with its point, or empty */
    public static Representation of(String ending, HttpHeaders headers) {
        return switch (ending) {
            case ".json" -> JSON;
            case ".csv" -> CSV;
            case ".geojson" -> GEOJSON;
            case "" -> accepted(headers);
            default -> throw new NotFoundException();
        };
    }

    private static Representation accepted(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return JSON;
            }
            if (accepted.isCompatible(new MediaType("text", "csv"))) {
                return CSV;
            }
            if (accepted.isCompatible(new MediaType("application", "geo+json"))) {
                return GEOJSON;
            }
        }
        return JSON;
    }
}
