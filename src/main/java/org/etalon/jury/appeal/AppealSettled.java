/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal;

/** An appeal was decided, in the transaction at hand. @param edition {@code <programme>/<edition>} */
public record AppealSettled(String edition, Appeal appeal) {}
