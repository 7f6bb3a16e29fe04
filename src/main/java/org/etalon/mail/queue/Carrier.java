/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail.queue;

/** The way by which letters leave. One at a time, for one round; closed after it. */
public interface Carrier extends AutoCloseable {
    /** Marks in the database that the letter may leave now. */
    @FunctionalInterface
    interface HandOver {
        /**
         * @return whether it may; if not, another node has it
         * @throws jakarta.persistence.PersistenceException if the mark could not be made; then the letter must not leave
         */
        boolean mark();
    }

    /** Makes a carrier for one round. */
    @FunctionalInterface
    interface Depot {
        Carrier open();
    }

    /**
     * Carries a letter, or says why not.
     *
     * @param mark called just before the letter leaves where carrying it twice would mean that it arrives twice
     */
    Outcome carry(QueuedLetter letter, HandOver mark);

    @Override
    void close();
}
