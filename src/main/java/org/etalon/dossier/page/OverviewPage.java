/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.assessment.panel.Panel;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.people.ListWorkers;
import org.etalon.dossier.people.WorkerRow;
import org.etalon.membership.MemberAction;
import org.etalon.platform.text.Texts;

/** Behind dossier/show.xhtml: how far a dossier is, what it lacks, and who works on it. */
@Named
@RequestScoped
public class OverviewPage extends DossierPage {
    private static final int MOST = 12;

    @Inject
    OpeningPage opening;

    @Inject
    ListWorkers listWorkers;

    @Inject
    PersonNames personNames;

    private Panel panel;
    private List<MissingLine> missing;
    private List<String> workers;
    private String changed;

    public void open() {
        opened = opening.open();
        panel = opened.panel();
        missing = new MissingLines(opened).listTheirs();
        List<WorkerRow> rows = listWorkers.list(opened.id());
        Optional<KeptAnswer> last = last();
        Set<UUID> persons = new HashSet<>(rows.stream().map(WorkerRow::person).toList());
        last.ifPresent(kept -> persons.add(kept.changedBy()));
        Map<UUID, String> names = personNames.list(persons, opened.spoken().locale());
        workers = new WorkerLines(opened, names, opening::name).list(rows);
        changed = last.map(kept -> say(
                        "page.facts.changed.by", opened.moments().of(kept.changedAt()), names.get(kept.changedBy())))
                .orElse(say("page.facts.changed.never"));
    }

    private Optional<KeptAnswer> last() {
        return opened.dossier().answers().stream()
                .filter(kept -> kept.changedAt() != null)
                .max(Comparator.comparing(KeptAnswer::changedAt));
    }

    private String say(String key, Object... arguments) {
        return Texts.of("dossier", opened.spoken().locale()).say(key, arguments);
    }

    /** For what else the page shows of the dossier. */
    public Opened getOpened() {
        return opened;
    }

    public Panel getPanel() {
        return panel;
    }

    /**
     * Where whoever may answer goes on: at what lacks, at what has no answer, else at the review; empty where
     * nothing can be changed, or only what is to be corrected.
     */
    public String getNext() {
        if (!opened.isTakingIn()
                || opened.isCorrecting()
                || !opened.head().powers().may(MemberAction.ANSWER)) {
            return "";
        }
        List<Domain> theirs = theirs();
        if (missing.isEmpty()
                && theirs.size() < opened.questionnaire().domains().size()) {
            return opened.root() + "/" + theirs.get(0).id();
        }
        String rest = panel.answered() < panel.asked() ? "?show=unanswered" : "/review";
        return missing.isEmpty() ? opened.root() + rest : missing.get(0).href();
    }

    /** The domains that the reader may answer, at least one where they may answer at all. */
    private List<Domain> theirs() {
        return opened.questionnaire().domains().stream()
                .filter(domain -> opened.head().powers().mayIn(domain.id(), MemberAction.ANSWER))
                .toList();
    }

    /** The most urgent of what lacks. */
    public List<MissingLine> getMissing() {
        return missing.stream().limit(MOST).toList();
    }

    /** How many answers earn nothing for want of their evidence. */
    public long getAwaiting() {
        return opened.assessment().questions().stream()
                .filter(QuestionResult::awaitsEvidence)
                .count();
    }

    /** How much lacks. */
    public int getLacking() {
        return missing.size();
    }

    /** How much of it is not listed. */
    public int getMore() {
        return Math.max(0, missing.size() - MOST);
    }

    public List<String> getWorkers() {
        return workers;
    }

    /** When it was changed last, and by whom. */
    public String getChanged() {
        return changed;
    }
}
