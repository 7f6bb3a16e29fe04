/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.etalon.dossier.page.Moments;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.decision.page.DecisionWords.OpinionLine;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.sitting.Room;
import org.etalon.jury.sitting.Room.Discussed;
import org.etalon.jury.sitting.Room.Voting;
import org.etalon.jury.sitting.manage.ReadRoom;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.web.RoutesFilter;

/** What the page of the room says, first and each time that it is refreshed. */
@Named
@RequestScoped
public class RoomFrame {
    @Inject
    ReadRoom readRoom;

    @Inject
    Clock clock;

    private Room room;
    private RoomWords words;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the room is not for the caller */
    public void open() {
        if (room == null) {
            room = readRoom.read(Asked.edition(), Asked.language());
            var moments = new Moments(room.edition().zone(), Asked.language(), clock.instant());
            words = new RoomWords(room, moments, Asked.language());
        }
    }

    private Room room() {
        open();
        return room;
    }

    private RoomWords words() {
        open();
        return words;
    }

    public EditionPlan getEdition() {
        return room().edition();
    }

    /** Whether the page is the organisers'. */
    public boolean isOrganising() {
        return String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS))
                .startsWith("/organiser/");
    }

    /** The address of the edition's pages for who looks. */
    public String getRoot() {
        return (isOrganising() ? "/organiser/editions/" : "/jury/") + Asked.edition();
    }

    /** Whether the jury sits. */
    public boolean isOn() {
        return room().on().isPresent();
    }

    /** Which sitting it is, and since when. */
    public String getTitle() {
        return room().on()
                .map(each -> words().say("on", each.ordinal(), words.moments().of(each.opened())))
                .orElse("");
    }

    /** How many have to be there, in a sentence. */
    public String getRule() {
        return room().on()
                .map(each -> each.quorum().isPresent()
                        ? words().say("quorum.set", each.quorum().getAsInt())
                        : words().say("quorum.half"))
                .orElse("");
    }

    /** Whether who looks opens and closes sittings, and says who is there. */
    public boolean isTop() {
        return room().top();
    }

    /** Whether who looks is an organiser, who says how many have to be there. */
    public boolean isOrganiser() {
        return room().organiser();
    }

    /** Whether who looks has a place in the room. */
    public boolean isSeated() {
        return room().self().isPresent()
                && room().seats().stream().anyMatch(each -> room().self().get().equals(each.juror()));
    }

    /** Whether they are there. */
    public boolean isThere() {
        return room().seats().stream()
                .anyMatch(each -> room().self().equals(java.util.Optional.of(each.juror()))
                        && each.since().isPresent());
    }

    public List<RoomWords.SeatLine> getSeats() {
        return words().seats();
    }

    public List<RoomWords.ItemLine> getAgenda() {
        return words().agenda();
    }

    /** Whether a dossier is under discussion to which something ties who looks. */
    public boolean isShut() {
        return room().shut();
    }

    /** Whether one is that doesn't. */
    public boolean isDiscussing() {
        return room().discussed().isPresent();
    }

    private Discussed matter() {
        return room().discussed().orElseThrow();
    }

    public String getDossier() {
        return matter().item().dossier().toString();
    }

    public String getName() {
        return matter().item().name();
    }

    public String getKind() {
        return words().kind(matter().item());
    }

    public String getDeclared() {
        return words().declared(matter());
    }

    /** Empty to a reader who hasn't handed in. */
    public String getProposed() {
        return words().proposed(matter());
    }

    /** Whether the room votes once more: what it voted before is not proposed to it. */
    public boolean isVotedAnew() {
        return isVoteOpen()
                && matter().under()
                        .proposal()
                        .filter(each -> each.origin() == Proposal.Origin.VOTED)
                        .isPresent();
    }

    public String getOrigin() {
        return words().origin(matter());
    }

    public String getQuorum() {
        return words().quorum(matter());
    }

    /** Who is out; empty where nobody is, or it isn't for who looks to know. */
    public String getOut() {
        return String.join(", ", matter().item().out());
    }

    /** What is decided; empty where nothing is. */
    public String getDecided() {
        return words().decided(matter());
    }

    /** How many readings there are. */
    public String getRead() {
        return words().read(matter());
    }

    /** What their jurors propose; nothing to a reader who hasn't handed in. */
    public List<OpinionLine> getReadings() {
        return words().readings(matter());
    }

    /** On how many readings it was decided, where they were fewer than they should have been; else empty. */
    public String getDecidedOn() {
        return words().decidedOn(matter());
    }

    /** Whether who looks has the dossier voted on and puts it away. */
    public boolean isRunning() {
        return matter().runs();
    }

    /** Whether it is for them to decide. */
    public boolean isDeciding() {
        return matter().under().isDeciding();
    }

    /** Where one decides. */
    public String getDecision() {
        return isOrganising()
                ? getRoot() + "/decisions/" + getDossier()
                : "/jury/dossiers/" + getDossier() + "/decision";
    }

    /** Whether who looks may open the dossier itself. */
    public boolean isReading() {
        var access = matter().under().decider().access();
        return !isOrganising() && (access.reads() || access.leads());
    }

    private Voting vote() {
        return matter().vote().orElseThrow();
    }

    /** Whether there is, or was, a vote on it. */
    public boolean isVoted() {
        return matter().vote().isPresent();
    }

    /** Whether one is open. */
    public boolean isVoteOpen() {
        return isVoted() && vote().open();
    }

    /** Whether who looks may vote now. */
    public boolean isVoting() {
        return isVoted() && vote().voting();
    }

    /** By which the ballot is known as the same when the page is refreshed. */
    public String getBallot() {
        return isVoting() ? vote().own().map(Object::toString).orElse("none") : "";
    }

    /** Whether they have voted. */
    public boolean isCast() {
        return vote().own().isPresent();
    }

    /** How it stands with the vote, in a sentence. */
    public String getVoteState() {
        String kind = vote().secret() ? "secret" : "open";
        if (vote().open()) {
            return words().say("vote.on." + kind, vote().voted(), vote().of());
        }
        return vote().sums().isPresent() ? words().say("vote.over." + kind) : words().say("vote.withdrawn");
    }

    public List<RoomWords.Choice> getLevels() {
        return words().levels(vote());
    }

    public List<RoomWords.Choice> getMentions() {
        return words().mentions(vote());
    }

    public List<RoomWords.SumLine> getSums() {
        return vote().sums().map(words()::sums).orElse(List.of());
    }

    public List<RoomWords.SumLine> getNamed() {
        return words().named(vote());
    }
}
