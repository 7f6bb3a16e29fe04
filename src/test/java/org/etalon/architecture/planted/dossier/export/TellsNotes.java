/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.dossier.export;

import org.etalon.architecture.planted.dossier.teamwork.LawfulNote;

/** Would hand to others what colleagues say to each other. */
record TellsNotes(LawfulNote note) {}
