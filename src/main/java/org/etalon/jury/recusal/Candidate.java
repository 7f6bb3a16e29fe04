/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import java.util.UUID;

/**
 * A collectivité whose dossier was handed in and counts.
 *
 * @param code of the collectivité
 * @param department may be empty
 */
public record Candidate(UUID dossier, String code, String name, String department) {}
