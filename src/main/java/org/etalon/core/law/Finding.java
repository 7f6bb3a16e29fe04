/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import java.util.List;

/**
 * Something wrong with a questionnaire that is well formed.
 *
 * @param pointer where, as a JSON Pointer (RFC 6901) into the questionnaire as one document with its domains in place; what it
 *     points to is there as the author wrote it
 * @param arguments what the sentence of the code names, in its order; each prints as it is written in questionnaires
 */
public record Finding(FindingCode code, String pointer, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding of(FindingCode code, String pointer, Object... arguments) {
        return new Finding(code, pointer, List.of(arguments));
    }
}
