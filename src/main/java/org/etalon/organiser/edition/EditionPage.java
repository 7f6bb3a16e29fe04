/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.etalon.core.problem.Problem;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;
import org.etalon.edition.EditionStage;
import org.etalon.edition.EditionWish;
import org.etalon.organiser.edition.EditionConsequences.Consequence;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.text.Texts;

/** Behind organising/edition.xhtml: an edition is changed once its organiser has read what this means. */
@Named
@RequestScoped
public class EditionPage {
    @Inject
    EditionQuery editions;

    @Inject
    EditionChanges changes;

    @Inject
    EditionFormPage form;

    @Inject
    EditionWords words;

    private EditionRow row;
    private String stage;
    private String seen = "";
    private String version;
    private String done;
    private List<String> consequences;
    private boolean overtaken;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none */
    public void open() {
        if (row == null) {
            var found = editions.find(key());
            refuseIfAny(found.isPresent() ? List.of() : List.of(Problem.of(SecurityProblem.UNKNOWN, "")));
            row = found.get();
        }
    }

    /** The form begins with what stands. */
    public void fill() {
        form.fill(row.plan());
        stage = EditionWords.key(row.plan().time().stage());
        version = Long.toString(row.version());
    }

    /**
     * First tells what it means; who has read that and sends the same again, has it done. Where somebody else was first, what stands now is
     * shown beside what was written, from which one can go on.
     */
    public void change() {
        if (!Long.toString(row.version()).equals(version)) {
            version = Long.toString(row.version());
            seen = "";
            overtaken = true;
            return;
        }
        EditionWish wish = form.wish(null, null, stage);
        String sent = changes.print(wish);
        if (sent.equals(seen)) {
            changes.make(key(), wish, version);
            Redirect.to("/organiser/editions/" + key() + "?done=changed");
        } else {
            consequences = changes.preview(key(), wish, version).list().stream()
                    .map(this::sentence)
                    .toList();
            seen = sent;
        }
    }

    private String sentence(Consequence each) {
        Object[] gaps = Stream.of(each.gaps())
                .map(gap ->
                        gap instanceof Instant at ? words.moment(at, row.plan().zone()) : gap)
                .toArray();
        return Texts.of("organiser", EditionWords.language()).say(each.key(), gaps);
    }

    private static String key() {
        var request = Visit.atHand().request();
        return request.getParameter("programme") + "/" + request.getParameter("edition");
    }

    public EditionRow getRow() {
        open();
        return row;
    }

    /** Where it may go now; what was sent stays among them, for the rules to judge. */
    public List<EditionFormPage.Option> getStages() {
        return words.stages(getRow(), Visit.atHand().request().getParameter("stage"));
    }

    /** Whether nobody but organisers knows of it. */
    public boolean isDraft() {
        return getRow().plan().time().stage() == EditionStage.DRAFT;
    }

    /** Whether results would become public by what was asked for. */
    public boolean isPublishing() {
        return consequences != null && "published".equals(stage);
    }

    /** Whether somebody else changed it since the form was opened. */
    public boolean isOvertaken() {
        return overtaken;
    }

    /** What stands now: its titles, its times, where it is. */
    public List<String> getStanding() {
        var plan = row.plan();
        return List.of(
                plan.titleFr() + " · " + plan.titleEn(),
                words.opens(row) + " – " + words.closes(row),
                words.phase(row));
    }

    /** What was asked for would mean this; null where nothing has been asked yet. */
    public List<String> getConsequences() {
        return consequences;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    /** What has just been done: {@code made} or {@code changed}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "made".equals(done) || "changed".equals(done) ? done : null;
    }
}
