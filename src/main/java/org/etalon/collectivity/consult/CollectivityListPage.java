/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Territory;
import org.etalon.collectivity.directory.Wanted;
import org.etalon.core.questionnaire.Fact;
import org.etalon.platform.rest.listing.Paging;

/** Behind collectivity/list.xhtml: the directory, searched. */
@Named
@RequestScoped
public class CollectivityListPage {
    private static final String PATH = "/collectivities";
    private static final int SIZE = 20;

    @Inject
    Directory directory;

    private DirectoryIndex index;
    private CollectivityWords words;
    private Wanted wanted;
    private Paging paging;
    private int total;
    private boolean near;
    private List<CollectivityRow> rows;
    private List<Option> types;

    /**
     * One of the values of a filter.
     *
     * @param count how many bodies there are of it, as it is written
     */
    public record Option(String value, String text, String count, boolean chosen) {}

    /** Searches for what the address asks. */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        index = directory.index();
        words = new CollectivityWords(faces.getViewRoot().getLocale(), index.territories());
        wanted = WantedCheck.of(
                asked.get("q"), asked.get("type"), asked.get("department"), asked.get("region"), index.territories());
        paging = Paging.of(asked.get("page"), null, SIZE, SIZE);
        var found = index.search(wanted, paging.page(), SIZE);
        paging.refuseBeyond(found.total());
        total = found.total();
        near = found.near();
        rows = found.page().stream().map(words::row).toList();
        types = types();
    }

    private List<Option> types() {
        Map<String, Long> counts =
                index.list().stream().collect(Collectors.groupingBy(DirectoryEntry::type, Collectors.counting()));
        return Fact.TYPES.stream()
                .filter(counts::containsKey)
                .map(type ->
                        new Option(type, words.types(type), words.figure(counts.get(type)), type.equals(wanted.type())))
                .toList();
    }

    public List<Option> getTypes() {
        return types;
    }

    public List<Option> getDepartments() {
        return index.territories().departments().stream()
                .map(each -> option(each, each.code() + " " + each.name(), wanted.department()))
                .toList();
    }

    public List<Option> getRegions() {
        return index.territories().regions().stream()
                .map(each -> option(each, each.name(), wanted.region()))
                .toList();
    }

    private static Option option(Territory territory, String text, String chosen) {
        return new Option(territory.code(), text, "", territory.code().equals(chosen));
    }

    /** Whether anything was asked for. */
    public boolean isSearched() {
        return !wanted.equals(Wanted.of("")) || paging.page() > 1;
    }

    public String getText() {
        return wanted.text();
    }

    public List<CollectivityRow> getRows() {
        return rows;
    }

    /** How many there are in all and which are shown, in a sentence. */
    public String getSummary() {
        return words.say(
                near ? "list.summary.near" : "list.summary",
                total,
                (paging.page() - 1) * SIZE + 1,
                (paging.page() - 1) * SIZE + rows.size());
    }

    public String getPosition() {
        return words.say("list.page", paging.page(), paging.pages(total));
    }

    /** The address of the page before, empty on the first. */
    public String getPrevious() {
        return paging.page() == 1 ? "" : SearchAddress.of(PATH, wanted, paging.page() - 1);
    }

    /** The address of the next page, empty on the last. */
    public String getNext() {
        return paging.page() == paging.pages(total) ? "" : SearchAddress.of(PATH, wanted, paging.page() + 1);
    }

    /** Where all this comes from. */
    public String getCredit() {
        return words.say("credit", index.vintage());
    }

    /** The same as a table for programs. */
    public String getCsv() {
        return SearchAddress.of("/api/v1/collectivities.csv", wanted, 1);
    }
}
