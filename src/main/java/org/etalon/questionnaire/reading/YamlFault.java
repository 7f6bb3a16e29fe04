/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.util.Map;
import org.etalon.questionnaire.mistake.MistakeCode;

/** Which of the faults that authors make most lies behind what the YAML library says. */
final class YamlFault {
    private static final Map<String, MistakeCode> SAID = Map.of(
            "\\t(TAB)", MistakeCode.YAML_TAB,
            "mapping values are not allowed here", MistakeCode.YAML_COLON,
            "could not find expected ':'", MistakeCode.YAML_COLON,
            "expected <block end>", MistakeCode.YAML_INDENTATION,
            "unexpected end of stream", MistakeCode.YAML_UNCLOSED,
            "expected ',' or", MistakeCode.YAML_UNCLOSED);

    private YamlFault() {}

    static MistakeCode of(String said) {
        return SAID.entrySet().stream()
                .filter(entry -> said != null && said.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MistakeCode.YAML_SYNTAX);
    }
}
