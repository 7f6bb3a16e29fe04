/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionQuery;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.recusal.ReadRecusals;
import org.etalon.jury.recusal.ReadRecusals.RecusalRow;
import org.etalon.jury.recusal.Recusal.Settlement;
import org.etalon.jury.recusal.RecusalState;
import org.etalon.jury.recusal.SeekTies;
import org.etalon.jury.recusal.SettleRecusal;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;
import org.etalon.platform.web.RoutesFilter;

/** Behind juries/recusals.xhtml: whoever leads the jury settles what ties its members to candidates. */
@Named
@RequestScoped
public class RecusalsPage {
    private static final Pattern BUTTON =
            Pattern.compile("(confirm|dismiss) [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12} [0-9]{1,18}");

    @Inject
    ReadRecusals readRecusals;

    @Inject
    SettleRecusal settleRecusal;

    @Inject
    SeekTies seekTies;

    @Inject
    EditionQuery editions;

    @Inject
    Caller caller;

    private List<RecusalRow> rows;
    private EditionPlan edition;
    private String done;

    /** @throws org.etalon.core.problem.RefusedException as unknown to who doesn't lead this jury */
    public void open() {
        if (rows == null) {
            rows = readRecusals.list(Asked.edition(), Asked.language());
            edition = editions.find(Asked.edition()).orElseThrow().plan();
        }
    }

    /** Does what the button that was pressed says: what to do, with which tie, from which version. */
    public void settle() {
        String pressed = Visit.atHand().request().getParameter("settle");
        if (!Visit.atHand().isSent()
                || pressed == null
                || !BUTTON.matcher(pressed).matches()) {
            return;
        }
        String[] words = pressed.split(" ");
        UUID id = UUID.fromString(words[1]);
        settleRecusal.settle(id, words[0].equals("confirm"), said(id), there -> Long.toString(there)
                .equals(words[2]));
        Redirect.to(back("settled"));
    }

    /** What was written beside a tie; empty where nothing was. */
    public String said(UUID id) {
        String said = Visit.atHand().request().getParameter(RecusalWords.field(id));
        return said == null ? "" : said;
    }

    /** With what reason it was settled; empty where none was given, or it is not settled. */
    public String why(RecusalRow row) {
        return row.recusal().settled().map(Settlement::reason).orElse("");
    }

    public void seek() {
        seekTies.seek(Asked.edition());
        Redirect.to(back("sought"));
    }

    private String back(String what) {
        return (isOrganising() ? "/organiser/editions/" : "/jury/") + Asked.edition() + "/recusals?done=" + what;
    }

    /** Whether the page is the organisers'. */
    public boolean isOrganising() {
        return caller.may(Role.ORGANISER)
                && String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS))
                        .startsWith("/organiser/");
    }

    /** Those that wait to be settled by who looks. */
    public List<RecusalRow> getOpen() {
        open();
        return rows.stream()
                .filter(row -> row.mine() && row.recusal().state() == RecusalState.OPEN)
                .toList();
    }

    /** All others. */
    public List<RecusalRow> getOthers() {
        open();
        return rows.stream()
                .filter(row -> !row.mine() || row.recusal().state() != RecusalState.OPEN)
                .toList();
    }

    public EditionPlan getEdition() {
        return edition;
    }

    /** What has just been done. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done != null && List.of("settled", "sought").contains(done) ? done : null;
    }
}
