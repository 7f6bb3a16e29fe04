/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.etalon.edition.EditionPhase;
import org.etalon.jury.JurorPost;
import org.etalon.jury.panel.ReadJuries;
import org.etalon.jury.panel.ReadJuries.Seat;

/** Behind juries/home.xhtml: the juries one is in, and what awaits one there. */
@Named
@RequestScoped
public class JuryHomePage {
    @Inject
    ReadJuries readJuries;

    @Inject
    JuryWords words;

    @Inject
    Clock clock;

    private List<Line> lines;
    private String done;

    /**
     * One jury.
     *
     * @param state {@code early} before the edition has closed, {@code declare} while one has not said what ties one, {@code declared}
     *     after, {@code over} once it is decided, {@code further} for who comes to it then, for an appeal, and has not said so either
     * @param leads whether one is its chair or a deputy
     */
    public record Line(String key, String title, String post, String state, boolean leads) {
        /** Whether ties can be declared now. */
        public boolean isDeclaring() {
            return state.startsWith("declare") || state.equals("further");
        }

        /** Whether they have to be before anything else. */
        public boolean isOwing() {
            return state.equals("declare") || state.equals("further");
        }

        /** Whether there may be something to read. */
        public boolean isReading() {
            return state.equals("declared") || state.equals("over");
        }

        /** Whether there may be ties to settle. */
        public boolean isLeading() {
            return leads && !state.equals("early");
        }
    }

    public void open() {
        lines = readJuries.list().stream().map(this::line).toList();
    }

    private Line line(Seat seat) {
        return new Line(
                seat.juror().edition(),
                words.title(seat.edition().plan()),
                words.post(seat.juror().post()),
                state(seat),
                seat.juror().post() != JurorPost.MEMBER);
    }

    private String state(Seat seat) {
        EditionPhase phase = seat.edition().phase(clock.instant());
        boolean declared = seat.juror().declaredAt().isPresent();
        if (phase.compareTo(EditionPhase.CLOSED) < 0) {
            return "early";
        }
        if (phase.compareTo(EditionPhase.DECIDED) >= 0) {
            return seat.appealed() && !declared ? "further" : "over";
        }
        return declared ? "declared" : "declare";
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What has just been done. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && List.of("profile", "declared").contains(done) ? done : null;
    }
}
