/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

import java.time.Instant;
import java.util.UUID;

/** What an item was from one instant on. @param number from 1 */
public record EvidenceVersion(int number, EvidenceContent content, UUID addedBy, Instant addedAt) {}
