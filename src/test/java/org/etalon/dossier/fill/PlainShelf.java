/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.etalon.dossier.KnownAnswers;

/** For transactions that are committed whatever comes. */
final class PlainShelf implements AnswerShelf {
    private final Map<UUID, KnownAnswers> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<KnownAnswers> find(UUID dossier) {
        return Optional.ofNullable(kept.get(dossier));
    }

    @Override
    public void keep(UUID dossier, KnownAnswers known) {
        kept.put(dossier, known);
    }
}
