/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.util.List;
import org.etalon.questionnaire.mistake.MistakeCode;

/** Which of the faults that authors make most lies behind what the YAML library says. */
record YamlFault(String words, MistakeCode code) {
    private static final List<YamlFault> KNOWN = List.of(
            new YamlFault("\\t(TAB)", MistakeCode.YAML_TAB),
            new YamlFault("mapping values are not allowed here", MistakeCode.YAML_COLON),
            new YamlFault("could not find expected ':'", MistakeCode.YAML_COLON),
            new YamlFault(", but got :", MistakeCode.YAML_COLON),
            new YamlFault("expected <block end>", MistakeCode.YAML_INDENTATION),
            new YamlFault("unexpected end of stream", MistakeCode.YAML_UNCLOSED),
            new YamlFault("expected ',' or", MistakeCode.YAML_UNCLOSED));

    static MistakeCode of(String said) {
        return KNOWN.stream()
                .filter(fault -> said != null && said.contains(fault.words()))
                .map(YamlFault::code)
                .findFirst()
                .orElse(MistakeCode.YAML_SYNTAX);
    }
}
