/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.past;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.dossier.KeptAnswer;
import org.etalon.dossier.consult.Change;
import org.etalon.dossier.consult.ReadHistory;
import org.etalon.dossier.fill.RestoreAnswer;
import org.etalon.dossier.fill.SaveOutcome;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.text.Texts;

/** Behind dossier/history.xhtml: who changed what and when; a button puts an earlier answer back. */
@Named
@RequestScoped
public class HistoryPage extends DossierPage {
    private static final int SIZE = 20;

    @Inject
    OpeningPage opening;

    @Inject
    ReadHistory readHistory;

    @Inject
    RestoreAnswer restoreAnswer;

    @Inject
    PersonNames personNames;

    private Paging paging;
    private int total;
    private List<ChangeLine> changes;

    public void open() {
        if (Visit.atHand().request().getMethod().equals("POST")) {
            restore();
            return;
        }
        opened = opening.open();
        paging = Paging.of(OpeningPage.parameter("page"), "", SIZE, SIZE);
        var found = readHistory.read(opened.id(), question(), paging);
        total = found.total();
        var persons = found.changes().stream().map(Change::person).collect(Collectors.toSet());
        var names = personNames.list(persons, opened.spoken().locale());
        changes = found.changes().stream().map(change -> line(change, names)).toList();
    }

    private void restore() {
        long started = number("started");
        var outcome = restoreAnswer.restore(
                OpeningPage.id(), OpeningPage.parameter("question"), number("version"), version -> version == started);
        String said = outcome instanceof SaveOutcome.Saved ? "done" : "stale";
        Redirect.to("/dossiers/" + OpeningPage.id() + "/history?question=" + OpeningPage.parameter("question")
                + "&said=" + said);
    }

    /** What is no number is no version. */
    private static long number(String name) {
        String sent = OpeningPage.parameter(name);
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : -1;
    }

    private static String question() {
        String asked = OpeningPage.parameter("question");
        return asked.isEmpty() ? null : asked;
    }

    private ChangeLine line(Change change, Map<UUID, String> names) {
        var index = opened.scoring().index();
        var place = opened.assessment()
                .questions()
                .get(index.get(change.question()))
                .place();
        var words = new GivenWords(opened);
        long current = opened.dossier()
                .find(change.question())
                .map(KeptAnswer::version)
                .orElse(0L);
        return new ChangeLine(
                change.question(),
                opened.spoken().plain(place.question().wording().shortest()),
                opened.addresses().of(place.domain(), change.question()),
                who(change, names),
                opened.moments().of(change.at()),
                words.lines(change.question(), change.before()),
                words.lines(change.question(), change.after()),
                change.version(),
                current,
                opened.mayAnswer(place.domain().id()) && opened.isTakingIn(change.question()));
    }

    private String who(Change change, Map<UUID, String> names) {
        String name = names.get(change.person());
        return change.operator().isEmpty()
                ? name
                : Texts.of("dossier", opened.spoken().locale())
                        .say("page.history.mandate", name, opening.name(change.operator()));
    }

    /** The zone in which times are told. */
    public String getZone() {
        return opened.moments().place();
    }

    /** Of which question alone; empty where it is of all. */
    public String getQuestion() {
        var index = opened.scoring().index();
        return question() == null
                ? ""
                : opened.spoken()
                        .plain(index.question(index.get(question())).wording().shortest());
    }

    /** What a restoration came to: {@code done}, {@code stale}, or empty. */
    public String getSaid() {
        String said = OpeningPage.parameter("said");
        return said.equals("done") || said.equals("stale") ? said : "";
    }

    public List<ChangeLine> getChanges() {
        return changes;
    }

    public int getPage() {
        return paging.page();
    }

    public int getPages() {
        return paging.pages(total);
    }

    /** The address of another page of the same history, up to the page's number. */
    public String getLeaf() {
        return getRoot() + "/history?" + (question() == null ? "" : "question=" + question() + "&") + "page=";
    }
}
