/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.JurorPost;
import org.etalon.jury.decision.Opinion;
import org.etalon.jury.decision.ReadBy;
import org.etalon.jury.decision.UnderDecision;
import org.etalon.jury.sitting.vote.Ballot;
import org.etalon.jury.sitting.vote.Tally;

/**
 * The room as one of those in it sees it; of dossiers that tie them there is nothing in it.
 *
 * @param on empty where the jury doesn't sit
 * @param top whether they open and close sittings, and say who is there
 * @param self as which juror; empty for organisers who are none
 * @param shut whether a dossier is under discussion to which something ties them
 */
public record Room(
        EditionPlan edition,
        Questionnaire questionnaire,
        Optional<OnNow> on,
        boolean organiser,
        boolean top,
        Optional<UUID> self,
        List<Seat> seats,
        List<Item> agenda,
        boolean shut,
        Optional<Discussed> discussed) {
    /** The sitting that is on. */
    public record OnNow(int ordinal, Instant opened, OptionalInt quorum) {}

    /** One of the jury. @param since when they are in the room; empty where they aren't */
    public record Seat(UUID juror, String name, JurorPost post, Optional<Instant> since) {}

    /**
     * A dossier on the agenda.
     *
     * @param kind the key of a type of collectivité
     * @param standing what is known of it to all in the room
     * @param decided the level, if it is decided
     * @param runs whether who looks may take it up
     * @param out who goes out for it, of those in the room; nobody to who may not take it up
     */
    public record Item(
            UUID dossier,
            String name,
            String kind,
            Standing standing,
            OptionalInt decided,
            boolean runs,
            List<String> out) {
        /** Whether another level was decided than the declared answers come to. */
        public boolean isOtherThanDeclared() {
            return decided.isPresent() && decided.getAsInt() != standing.declared();
        }
    }

    /** How far a dossier is. @param declared the level, 0 for none @param read how many readings were handed in, of how many */
    public record Standing(int declared, ReadBy read) {}

    /**
     * The dossier under discussion.
     *
     * @param present how many are there whom nothing ties to it
     * @param needed how many have to be
     * @param runs whether who looks has it voted on and puts it away
     * @param readings none to a reader who hasn't handed in
     */
    public record Discussed(
            UnderDecision under,
            Item item,
            int present,
            int needed,
            boolean runs,
            Optional<Voting> vote,
            List<Read> readings) {}

    /** A reading that lies before the jury. */
    public record Read(String name, Opinion opinion) {}

    /**
     * The last vote on it.
     *
     * @param voted how many have
     * @param of how many may
     * @param voting whether who looks may vote now
     * @param own what they voted; empty where nothing, or where nobody knows any more
     * @param sums once it is closed; empty where it was withdrawn
     * @param named who voted what, once an open vote is closed
     */
    public record Voting(
            boolean secret,
            boolean open,
            int voted,
            int of,
            boolean voting,
            Optional<Ballot> own,
            Optional<Tally> sums,
            List<Named> named) {}

    /** Who voted what. */
    public record Named(String name, Ballot ballot) {}
}
