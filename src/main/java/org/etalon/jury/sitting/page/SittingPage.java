/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.sitting.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.sitting.manage.AttendSitting;
import org.etalon.jury.sitting.manage.CastBallot;
import org.etalon.jury.sitting.manage.HoldVote;
import org.etalon.jury.sitting.manage.TakeUpDossier;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind juries/sitting.xhtml: does what the button that was pressed says. */
@Named
@RequestScoped
public class SittingPage {
    private static final Pattern BUTTON =
            Pattern.compile("(open|close|arrive|go|take|away|vote-open|vote-secret|vote-close|vote-withdraw|cast)"
                    + "( [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?");

    @Inject
    AttendSitting attendSitting;

    @Inject
    TakeUpDossier takeUpDossier;

    @Inject
    HoldVote holdVote;

    @Inject
    CastBallot castBallot;

    @Inject
    SittingHours hours;

    public void act() {
        String pressed = asked("do");
        if (!Visit.atHand().isSent() || !BUTTON.matcher(pressed).matches()) {
            return;
        }
        String[] words = pressed.split(" ");
        act(words[0], words.length > 1 ? Optional.of(UUID.fromString(words[1])) : Optional.empty());
        Redirect.to(root() + "?done=" + words[0]);
    }

    /** From the page of its decision, where a refusal is told. @param room where the jury sits */
    public void takeUp(String edition, UUID dossier, String room) {
        takeUpDossier.takeUp(edition, dossier);
        Redirect.to(room + "?done=take");
    }

    private void act(String what, Optional<UUID> whom) {
        String edition = Asked.edition();
        switch (what) {
            case "open" -> hours.open(edition, asked("quorum"));
            case "close" -> hours.close(edition);
            case "arrive" -> attendSitting.attend(edition, whom, true);
            case "go" -> attendSitting.attend(edition, whom, false);
            case "take" -> whom.ifPresent(dossier -> takeUpDossier.takeUp(edition, dossier));
            case "away" -> takeUpDossier.putAway(edition);
            case "cast" -> castBallot.cast(edition, level(), mentions());
            default -> vote(edition, what);
        }
    }

    private void vote(String edition, String what) {
        switch (what) {
            case "vote-close" -> holdVote.close(edition);
            case "vote-withdraw" -> holdVote.withdraw(edition);
            default -> holdVote.call(edition, what.equals("vote-secret"));
        }
    }

    /** What is no level at all is refused as one that there isn't. */
    private static OptionalInt level() {
        String sent = asked("ballot");
        if (sent.equals("blank")) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(sent.matches("[0-9]") ? Integer.parseInt(sent) : -1);
    }

    private static List<String> mentions() {
        String[] sent = Visit.atHand().request().getParameterValues("mentions");
        return sent == null ? List.of() : List.of(sent);
    }

    private static String asked(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value;
    }

    private static String root() {
        return String.valueOf(Visit.atHand().request().getAttribute(org.etalon.platform.web.RoutesFilter.ADDRESS));
    }

    public String getQuorum() {
        return asked("quorum");
    }

    /** What has just been done; empty where nothing has. */
    public String getDone() {
        String done = asked("done");
        return !Visit.atHand().isSent() && List.of("open", "close", "cast").contains(done) ? done : "";
    }
}
