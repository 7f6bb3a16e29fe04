/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.KnownAnswers;

/** Where the answers lie that were understood before; they hold where the database says that nothing changed since. */
interface AnswerShelf {
    Optional<KnownAnswers> find(UUID dossier);

    /** Lays them there once the transaction at hand is committed, and not if it is rolled back. */
    void keep(UUID dossier, KnownAnswers known);
}
