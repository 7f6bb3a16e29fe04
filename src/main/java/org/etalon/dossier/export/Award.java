/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

/**
 * A label that was awarded for a dossier, as everybody may know of it.
 *
 * @param level which the jury decided
 * @param code by which anybody checks it
 */
public record Award(int level, String code) {}
