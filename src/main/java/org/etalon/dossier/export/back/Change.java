/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.platform.text.CanonicalText;

/**
 * An answer to be changed.
 *
 * @param version that it starts from
 * @param said as REST would send it
 */
public record Change(String question, long version, Map<String, Object> said) {
    private static final int MOST_DIGITS = 15;
    private static final List<String> OWN = List.of("question", "version");

    static Change of(Difference difference) {
        return new Change(difference.spot().question().id(), difference.version(), Said.of(difference.after()));
    }

    /** As JSON, for a form that brings it back. */
    public static String json(Difference difference) {
        Map<String, Object> all = new HashMap<>(Said.of(difference.after()));
        all.put("question", difference.spot().question().id());
        all.put("version", difference.version());
        return CanonicalText.of(all);
    }

    /** What such a form brought; what is none becomes a change that is refused. */
    public static Change of(Map<String, Object> json) {
        Map<String, Object> said = new HashMap<>(json);
        said.keySet().removeAll(OWN);
        return new Change(
                String.valueOf(json.get("question")),
                version(json.get("version")).orElse(-1L),
                said);
    }

    /** A version as JSON tells it; empty where it is none. */
    public static Optional<Long> version(Object json) {
        boolean counts = json instanceof BigDecimal number
                && number.signum() >= 0
                && number.scale() <= 0
                && (long) number.precision() - number.scale() <= MOST_DIGITS;
        return counts ? Optional.of(((BigDecimal) json).longValueExact()) : Optional.empty();
    }
}
