/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A dossier that one is to read.
 *
 * @param dueOn the last day for it; empty where none was set
 * @param late whether that day has passed and it isn't done
 */
public record OwnDossier(Assignable dossier, Optional<LocalDate> dueOn, ReadingState state, boolean late) {}
