/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.core.problem.Problem;

/** Behind collectivity/show.xhtml: what the directory knows of one body, and from where. */
@Named
@RequestScoped
public class CollectivityPage {
    @Inject
    Directory directory;

    @Inject
    HistoryQuery history;

    private DirectoryEntry entry;
    private CollectivityWords words;
    private List<DetailRow> details;
    private List<HistoryQuery.HistoryRow> changes;

    /**
     * One line of what is known.
     *
     * @param address where it leads, or empty
     */
    public record DetailRow(String term, String text, String address) {}

    /** Finds the body; an address that stands for another body leads there. */
    public void open() throws IOException {
        var faces = FacesContext.getCurrentInstance();
        String code = faces.getExternalContext().getRequestParameterMap().get("code");
        DirectoryIndex index = directory.index();
        var found = index.find(code);
        refuseIfAny(found.isEmpty() ? List.of(Problem.of(ConsultProblem.COLLECTIVITY_UNKNOWN, "code")) : List.of());
        entry = found.get();
        words = new CollectivityWords(faces.getViewRoot().getLocale(), index.territories());
        if (!entry.code().equals(code)) {
            faces.getExternalContext().redirect("/collectivities/" + entry.code());
            return;
        }
        details = details(index);
        changes = history.listByCode(code);
    }

    private List<DetailRow> details(DirectoryIndex index) {
        List<DetailRow> rows = new ArrayList<>();
        add(rows, "fact.form", words.form(entry), "");
        add(rows, "fact.insee", entry.insee(), "");
        add(rows, "fact.siren", grouped(entry.siren()), "");
        add(rows, "fact.population", words.population(entry), "");
        add(rows, "fact.department", words.department(entry), "/collectivities?department=" + entry.department());
        add(rows, "fact.region", words.region(entry), "/collectivities?region=" + entry.region());
        index.find(entry.epci())
                .ifPresent(epci -> add(rows, "fact.epci", words.name(epci), "/collectivities/" + epci.code()));
        entry.findPlace()
                .ifPresent(place -> add(
                        rows,
                        "fact.position",
                        words.say("position", place.latitude(), place.longitude(), words.position(entry)),
                        ""));
        add(rows, "fact.names", String.join(", ", entry.otherNames()), "");
        return rows;
    }

    private void add(List<DetailRow> rows, String term, String text, String address) {
        if (!text.isEmpty()) {
            rows.add(new DetailRow(words.say(term), text, address));
        }
    }

    /** A SIREN as it is read aloud. */
    private static String grouped(String siren) {
        return siren.replaceAll("(\\d{3})(?=\\d)", "$1\u202f");
    }

    public String getName() {
        return words.name(entry);
    }

    public String getCode() {
        return entry.code();
    }

    public String getForm() {
        return words.form(entry);
    }

    /** Whether organisers may correct it here. */
    public boolean isByHand() {
        return entry.source().equals(DirectoryEntry.ORGANISER);
    }

    public boolean isGone() {
        return entry.isGone();
    }

    /** Since when it is gone. */
    public String getGoneSince() {
        return words.say("show.gone", entry.gone());
    }

    public List<DetailRow> getDetails() {
        return details;
    }

    public List<HistoryQuery.HistoryRow> getChanges() {
        return changes;
    }

    /** Where the facts come from, with their credit. */
    public String getSource() {
        return words.say("source." + entry.source(), entry.vintage());
    }
}
