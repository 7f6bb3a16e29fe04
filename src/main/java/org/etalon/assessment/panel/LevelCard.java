/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.List;

/**
 * One level with what it asks.
 *
 * @param said such as « Niveau 2 sur 5 »
 * @param holds whether it is reached
 * @param meaning as HTML blocks; may be empty
 */
public record LevelCard(int level, String said, boolean holds, String meaning, List<ChecklistItem> requirements) {}
