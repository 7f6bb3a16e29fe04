/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** In which form something signed is answered: by the ending of its address, else by what the client accepts, else signed in itself. */
public enum ProofForm {
    EMBEDDED("application/vc"),
    TOKEN("application/vc+jwt");

    /** The endings that an address may have, for its pattern. */
    public static final String ENDINGS = "(\\.json|\\.jwt)?";

    private static final List<String> JSON = List.of("application/vc", "application/ld+json", "application/json");

    private final String type;

    ProofForm(String type) {
        this.type = type;
    }

    /**
     * A form with the name that the client has for it.
     *
     * @param type of the content
     */
    public record Wanted(ProofForm form, String type) {}

    /** @param ending with its point, or empty */
    public static Wanted of(String ending, HttpHeaders headers) {
        return switch (ending) {
            case ".json" -> new Wanted(EMBEDDED, MediaType.APPLICATION_JSON);
            case ".jwt" -> new Wanted(TOKEN, TOKEN.type);
            default -> accepted(headers);
        };
    }

    private static Wanted accepted(HttpHeaders headers) {
        for (MediaType accepted : headers.getAcceptableMediaTypes()) {
            for (String json : JSON) {
                if (accepted.isCompatible(MediaType.valueOf(json))) {
                    return new Wanted(EMBEDDED, json);
                }
            }
            if (accepted.isCompatible(MediaType.valueOf(TOKEN.type))) {
                return new Wanted(TOKEN, TOKEN.type);
            }
        }
        return new Wanted(EMBEDDED, EMBEDDED.type);
    }
}
