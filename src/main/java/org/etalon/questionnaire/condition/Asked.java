/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.condition;

import java.util.Optional;
import java.util.Set;

/**
 * What a condition must know of an earlier question.
 *
 * @param type the key of its type; empty where it can't be told
 * @param choices the ids that its answers may have; empty where there are none or not all can be told
 * @param clear whether it can be told which answers it takes
 * @param announced comes in a later edition
 */
public record Asked(
        String id, Optional<String> type, Optional<Set<String>> choices, boolean clear, boolean announced, Free free) {}
