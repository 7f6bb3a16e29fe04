/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.recusal.DeclareTies;
import org.etalon.jury.recusal.ReadOwnTies;
import org.etalon.jury.recusal.ReadOwnTies.OwnTie;
import org.etalon.jury.recusal.ReadOwnTies.OwnTies;
import org.etalon.jury.recusal.Recusal;
import org.etalon.jury.recusal.TieGround;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind juries/ties.xhtml: jurors say what ties them to candidates. */
@Named
@RequestScoped
public class TiesPage {
    @Inject
    ReadOwnTies readOwnTies;

    @Inject
    DeclareTies declareTies;

    @Inject
    RecusalWords words;

    private OwnTies own;
    private List<Line> lines;

    /**
     * One candidate.
     *
     * @param ticked whether the juror declares a tie
     * @param known what the facts say; empty where they say nothing
     * @param state what became of it; empty while nothing did
     */
    public record Line(
            UUID dossier, String name, String department, boolean ticked, String reason, String known, String state) {
        /** The name of the field for the reason. */
        public String field() {
            return RecusalWords.field(dossier);
        }

        /** The id of what the facts say; null where they say nothing. */
        public String knownId() {
            return known.isEmpty() ? null : "known-" + dossier;
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury; before the edition has closed */
    public void open() {
        if (own == null) {
            own = readOwnTies.read(Asked.edition());
            boolean sent = FacesContext.getCurrentInstance().isPostback();
            lines = own.ties().stream().map(tie -> line(tie, sent)).toList();
        }
    }

    private Line line(OwnTie tie, boolean sent) {
        UUID id = tie.candidate().dossier();
        boolean declared = tie.recusal()
                .filter(each -> each.grounds().contains(TieGround.DECLARED))
                .isPresent();
        String stood = tie.recusal().map(Recusal::reason).orElse("");
        String reason = sent ? orEmpty(said(RecusalWords.field(id))) : stood;
        return new Line(
                id,
                RecusalWords.name(tie.candidate()),
                tie.candidate().department(),
                sent ? said("tie-" + id) != null || isWritten(reason, stood) : declared,
                reason,
                tie.recusal().map(words::facts).orElse(""),
                tie.recusal().map(words::state).orElse(""));
    }

    /** Whether a reason was written, and not merely left where it stood. */
    static boolean isWritten(String reason, String stood) {
        return !reason.isBlank()
                && !reason.strip().lines().toList().equals(stood.strip().lines().toList());
    }

    /**
     * Keeps what is ticked, or has a reason that was written now, in the place of what was declared.
     *
     * @throws org.etalon.core.problem.RefusedException like {@link DeclareTies#declare}
     */
    public void declare() {
        Map<UUID, String> declared = new LinkedHashMap<>();
        lines.stream().filter(Line::ticked).forEach(line -> declared.put(line.dossier(), line.reason()));
        declareTies.declare(Asked.edition(), declared);
        Redirect.to("/jury?done=declared");
    }

    private static String said(String field) {
        return Visit.atHand().request().getParameter(field);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    public EditionPlan getEdition() {
        return own.edition();
    }

    public List<Line> getLines() {
        open();
        return lines;
    }

    /** Whether the juror has declared before. */
    public boolean isDeclared() {
        open();
        return own.juror().declaredAt().isPresent();
    }
}
