/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.util.UUID;

/**
 * A dossier that jurors can be given.
 *
 * @param code of the collectivité
 * @param kind of collectivité, such as {@code commune}
 * @param department may be empty
 */
public record Assignable(UUID dossier, String code, String name, String kind, String department) {}
