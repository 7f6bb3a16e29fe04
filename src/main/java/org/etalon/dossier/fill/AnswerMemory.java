/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.fill;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.dossier.KnownAnswers;

/**
 * The answers of the dossiers that are being filled here, so that a save needn't read and understand them all again. Nothing depends on
 * it: what it has holds only where the database says so in the same breath.
 */
@ApplicationScoped
class AnswerMemory implements AnswerShelf {
    /** Of 100 answers each, they take some 10 MB. */
    private static final int DOSSIERS = 500;

    private final Map<UUID, KnownAnswers> kept = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, KnownAnswers> eldest) {
            return size() > DOSSIERS;
        }
    });

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public Optional<KnownAnswers> find(UUID dossier) {
        return Optional.ofNullable(kept.get(dossier));
    }

    /** Once the transaction is committed: what is rolled back gives its versions' numbers back. */
    @Override
    public void keep(UUID dossier, KnownAnswers known) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing is to be done before
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    kept.put(dossier, known);
                }
            }
        });
    }
}
