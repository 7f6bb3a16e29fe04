/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.etalon.dossier.page.Moments;
import org.etalon.jury.decision.page.DecisionWords;
import org.etalon.jury.decision.page.DecisionWords.OpinionLine;
import org.etalon.jury.sitting.Room;
import org.etalon.jury.sitting.Room.Discussed;
import org.etalon.jury.sitting.Room.Item;
import org.etalon.jury.sitting.Room.Voting;
import org.etalon.jury.sitting.vote.Ballot;
import org.etalon.jury.sitting.vote.Tally;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** Puts the room into words. */
record RoomWords(Room room, Moments moments, Locale locale) {
    /** One of the jury. @param since empty where they are not there */
    public record SeatLine(String id, String name, String post, String since) {}

    /** A dossier on the agenda. @param decided empty where nothing is @param apart what was declared, where another level was decided; may be empty @param out who goes out for it; may be empty */
    public record ItemLine(
            String id,
            int number,
            String name,
            String kind,
            String read,
            String decided,
            String apart,
            boolean runs,
            String out,
            boolean here) {}

    /** One choice of the ballot. */
    public record Choice(String value, String text, boolean chosen) {}

    /** A sum, or who voted what. */
    public record SumLine(String name, String value) {}

    DecisionWords decision() {
        return new DecisionWords(room.questionnaire(), locale);
    }

    List<SeatLine> seats() {
        return room.seats().stream()
                .map(each -> new SeatLine(
                        each.juror().toString(),
                        each.name(),
                        Texts.of("jury", locale).get("post." + each.post().key()),
                        each.since().map(moments::of).orElse("")))
                .toList();
    }

    List<ItemLine> agenda() {
        List<ItemLine> lines = new ArrayList<>();
        for (Item each : room.agenda()) {
            boolean here = room.discussed()
                    .filter(now -> now.item().dossier().equals(each.dossier()))
                    .isPresent();
            lines.add(new ItemLine(
                    each.dossier().toString(),
                    lines.size() + 1,
                    each.name(),
                    kind(each),
                    decision().read(each.standing().read()),
                    each.decided().isPresent() ? decision().level(each.decided().getAsInt()) : "",
                    each.isOtherThanDeclared()
                            ? say(
                                    "agenda.apart",
                                    decision().level(each.standing().declared()))
                            : "",
                    each.runs(),
                    String.join(", ", each.out()),
                    here));
        }
        return lines;
    }

    String kind(Item item) {
        return Texts.of("collectivity", locale).get("type." + item.kind());
    }

    String quorum(Discussed now) {
        return say(now.present() >= now.needed() ? "quorum.there" : "quorum.lacks", now.present(), now.needed());
    }

    String declared(Discussed now) {
        var score = now.under().under().declared().score();
        return say("declared.value", decision().level(score.level()), Figures.percent(score.global(), locale));
    }

    String proposed(Discussed now) {
        return now.under()
                .proposal()
                .map(each -> say(
                        "proposed.value",
                        decision().level(each.level()),
                        decision().mentions(each.mentions())))
                .orElse("");
    }

    String origin(Discussed now) {
        return now.under().proposal().map(each -> decision().origin(each)).orElse("");
    }

    String decided(Discussed now) {
        return now.under()
                .decision()
                .map(each -> say(
                        "proposed.value",
                        decision().level(each.level()),
                        decision().mentions(each.mentions())))
                .orElse("");
    }

    String read(Discussed now) {
        return decision().read(now.under().basis().read());
    }

    List<OpinionLine> readings(Discussed now) {
        return now.readings().stream()
                .map(each -> decision().opinion(each.name(), each.opinion()))
                .toList();
    }

    String decidedOn(Discussed now) {
        return now.under().decision().map(decision()::decidedOn).orElse("");
    }

    /** @param own what who looks has voted; empty before */
    List<Choice> levels(Voting vote) {
        List<Choice> choices = new ArrayList<>();
        OptionalInt own = vote.own().map(Ballot::level).orElse(OptionalInt.empty());
        IntStream.rangeClosed(0, room.questionnaire().levels().size())
                .forEach(level -> choices.add(new Choice(
                        Integer.toString(level), decision().level(level), own.equals(OptionalInt.of(level)))));
        boolean blank = vote.own().isPresent() && own.isEmpty();
        choices.add(new Choice("blank", say("vote.blank"), blank));
        return choices;
    }

    List<Choice> mentions(Voting vote) {
        List<String> own = vote.own().map(Ballot::mentions).orElse(List.of());
        return room.questionnaire().mentions().stream()
                .map(each -> new Choice(each.id(), decision().mentions(List.of(each.id())), own.contains(each.id())))
                .toList();
    }

    /** The levels first, the highest first, then what is blank, then the mentions. */
    List<SumLine> sums(Tally tally) {
        List<SumLine> lines = new ArrayList<>();
        tally.levels().entrySet().stream()
                .sorted((one, other) -> other.getKey() - one.getKey())
                .forEach(each -> lines.add(new SumLine(decision().level(each.getKey()), votes(each.getValue()))));
        if (tally.blank() > 0) {
            lines.add(new SumLine(say("vote.blank"), votes(tally.blank())));
        }
        tally.mentions().forEach((id, count) -> lines.add(new SumLine(decision().mentions(List.of(id)), votes(count))));
        return lines;
    }

    List<SumLine> named(Voting vote) {
        return vote.named().stream()
                .map(each -> new SumLine(each.name(), voted(each.ballot())))
                .toList();
    }

    private String voted(Ballot ballot) {
        return ballot.level().isEmpty()
                ? say("vote.blank")
                : say(
                        "proposed.value",
                        decision().level(ballot.level().getAsInt()),
                        decision().mentions(ballot.mentions()));
    }

    private String votes(int count) {
        return say("vote.count", count);
    }

    String say(String key, Object... arguments) {
        return Texts.of("sitting", locale).say(key, arguments);
    }
}
