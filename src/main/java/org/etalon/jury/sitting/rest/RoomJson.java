/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.rest;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.decision.rest.BasisJson;
import org.etalon.jury.decision.rest.BasisJson.ReadByJson;
import org.etalon.jury.sitting.Room;
import org.etalon.jury.sitting.Room.Discussed;
import org.etalon.jury.sitting.Room.Voting;
import org.etalon.jury.sitting.vote.Tally;

/**
 * The room as the caller sees it; without a sitting, {@code sitting} is null and lists are empty.
 *
 * @param shut whether a dossier is under discussion to which something ties the caller
 */
public record RoomJson(
        Integer sitting,
        String openedAt,
        Integer quorum,
        List<SeatJson> jurors,
        List<ItemJson> agenda,
        boolean shut,
        DiscussedJson discussed) {
    /** @param since null where they are not there */
    public record SeatJson(UUID juror, String name, String post, String since) {}

    /** @param declared the level @param decided likewise; null where nothing is decided */
    public record ItemJson(UUID dossier, String name, int declared, ReadByJson readings, Integer decided) {}

    /** @param proposed null to a reader who hasn't handed in */
    public record DiscussedJson(
            UUID dossier,
            String name,
            int declared,
            ProposedJson proposed,
            BasisJson readings,
            int present,
            int needed,
            VoteJson vote) {}

    /** @param origin see {@link Proposal.Origin} */
    public record ProposedJson(int level, List<String> mentions, String origin) {}

    /** @param own whether the caller's vote is in it @param sums once it is closed */
    public record VoteJson(boolean secret, boolean open, int voted, int of, boolean own, Map<String, Object> sums) {}

    static RoomJson of(Room room) {
        return new RoomJson(
                room.on().map(Room.OnNow::ordinal).orElse(null),
                room.on().map(each -> each.opened().toString()).orElse(null),
                room.on().map(each -> boxed(each.quorum())).orElse(null),
                room.seats().stream()
                        .map(each -> new SeatJson(
                                each.juror(),
                                each.name(),
                                each.post().key(),
                                each.since().map(Object::toString).orElse(null)))
                        .toList(),
                room.agenda().stream()
                        .map(each -> new ItemJson(
                                each.dossier(),
                                each.name(),
                                each.standing().declared(),
                                ReadByJson.of(each.standing().read()),
                                boxed(each.decided())))
                        .toList(),
                room.shut(),
                room.discussed().map(RoomJson::discussed).orElse(null));
    }

    private static DiscussedJson discussed(Discussed now) {
        return new DiscussedJson(
                now.item().dossier(),
                now.item().name(),
                now.under().under().declared().score().level(),
                now.under()
                        .proposal()
                        .map(each -> new ProposedJson(
                                each.level(), each.mentions(), each.origin().key()))
                        .orElse(null),
                BasisJson.of(now.under().basis()),
                now.present(),
                now.needed(),
                now.vote().map(RoomJson::vote).orElse(null));
    }

    private static VoteJson vote(Voting vote) {
        return new VoteJson(
                vote.secret(),
                vote.open(),
                vote.voted(),
                vote.of(),
                vote.own().isPresent(),
                vote.sums().map(Tally::tree).orElse(null));
    }

    private static Integer boxed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
