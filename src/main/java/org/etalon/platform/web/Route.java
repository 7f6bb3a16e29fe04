/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.platform.security.Role;

/**
 * One readable address of a page: {@code /questionnaires/{programme}/{edition}}.
 *
 * @param pattern segments; one in braces stands for any segment and becomes a request parameter of that name
 * @param view the Facelet that answers
 * @param mayOpen who may open it
 * @param takesForm whether a form is sent to it
 */
public record Route(String pattern, String view, Role mayOpen, boolean takesForm) {
    /** A request parameter taken from the address. */
    public record Parameter(String name, String value) {}

    /** The methods that it answers, as {@code Allow} tells them. */
    List<String> methods() {
        return takesForm ? List.of("GET", "HEAD", "OPTIONS", "POST") : List.of("GET", "HEAD", "OPTIONS");
    }

    /** The parameters in this path, or nothing where the path is not of this route. */
    Optional<List<Parameter>> match(String path) {
        String[] asked = path.split("/", -1);
        String[] segments = pattern.split("/", -1);
        if (asked.length != segments.length) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i];
            if (segment.startsWith("{") && !asked[i].isEmpty()) {
                parameters.add(new Parameter(segment.substring(1, segment.length() - 1), asked[i]));
            } else if (!segment.equals(asked[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
