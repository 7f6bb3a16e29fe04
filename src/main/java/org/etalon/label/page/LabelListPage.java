/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelAddress;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelOrder;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.label.wish.FilterReading;
import org.etalon.label.wish.ReadFilter;
import org.etalon.platform.rest.listing.Paging;
import org.etalon.platform.setting.BaseAddress;

/** Behind label/list.xhtml: all public labels, filtered, sorted, a page at a time. */
@Named
@RequestScoped
public class LabelListPage {
    private static final String PATH = "/labels";
    private static final int SIZE = 25;

    @Inject
    PublicLabels labels;

    @Inject
    Directory directory;

    @Inject
    PublicWords publicWords;

    @Inject
    ReadFilter readFilter;

    @Inject
    BaseAddress base;

    private LabelWords words;
    private FilterReading reading;
    private LabelFilter filter;
    private LabelOrder order;
    private Paging paging;
    private PublicLabels.Snapshot snapshot;
    private List<LabelRow> found;
    private List<LabelLine> rows;
    private LabelChoices choices;

    /** One of the columns by which the list is sorted. @param sorted {@code ascending}, {@code descending}, or null */
    public record Column(String key, String text, String address, String sorted, boolean number) {}

    /** Looks for what the address asks. */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        reading = readFilter.read(asked::get);
        filter = reading.filter();
        order = reading.order();
        words = publicWords.get();
        snapshot = labels.snapshot();
        if (reading.isRefused()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            find();
        }
    }

    private void find() {
        paging = Paging.of(reading.page(), null, SIZE, SIZE);
        found = order.sorted(snapshot.list(filter));
        paging.refuseBeyond(found.size());
        rows = found.stream()
                .skip((paging.page() - 1L) * SIZE)
                .limit(SIZE)
                .map(words::line)
                .toList();
    }

    /** What is looked for, in a few words: the title of the page. */
    public String getTitle() {
        if (reading.isRefused()) {
            return words.say("list.title");
        }
        List<String> parts = new ArrayList<>();
        add(parts, filter.level(), () -> getChoices().called(filter.level()));
        add(parts, filter.edition(), this::editionTitle);
        add(parts, filter.type(), () -> words.types(filter.type()));
        add(parts, filter.region(), () -> words.region(filter.region()));
        add(parts, filter.department(), () -> words.department(filter.department()));
        add(parts, filter.mention(), () -> words.say("list.title.mention", filter.mention()));
        add(parts, filter.text(), () -> words.say("list.title.text", filter.text()));
        return parts.isEmpty() ? words.say("list.title") : words.say("list.title.of", String.join(", ", parts));
    }

    private String editionTitle() {
        return getChoices().getEditions().stream()
                .filter(LabelChoices.Option::chosen)
                .map(LabelChoices.Option::text)
                .findFirst()
                .orElseGet(filter::edition);
    }

    private static void add(List<String> parts, String asked, java.util.function.Supplier<String> said) {
        if (!asked.isEmpty()) {
            parts.add(said.get());
        }
    }

    public String getDescription() {
        return words.say("list.description", found.size());
    }

    /** Whether something that is asked for can't be read: then the form alone is shown, as it was filled in. */
    public boolean isRefused() {
        return reading.isRefused();
    }

    public RefusedFilters getRefusals() {
        return RefusedFilters.of(reading.problems(), getChoices(), words);
    }

    public boolean isFiltered() {
        return !filter.isEverything();
    }

    public LabelFilter getFilter() {
        return filter;
    }

    /** As it stands in the address. */
    public String getSort() {
        return order.said();
    }

    public List<LabelLine> getRows() {
        return rows;
    }

    public LabelChoices getChoices() {
        if (choices == null) {
            choices =
                    new LabelChoices(snapshot, filter, words, directory.index().territories());
        }
        return choices;
    }

    /** The same on a map. */
    public String getMap() {
        return LabelAddress.of("/map", filter, LabelOrder.USUAL, 1);
    }

    public List<Column> getColumns() {
        return List.of(column("name"), column("type"), column("department"), column("level"), column("edition"));
    }

    private Column column(String key) {
        boolean here = order.key().equals(key);
        var next = new LabelOrder(key, here ? !order.falling() : key.equals("level") || key.equals("edition"));
        String sorted = order.falling() ? "descending" : "ascending";
        return new Column(
                key, words.say("column." + key), LabelAddress.of(PATH, filter, next, 1), here ? sorted : null, false);
    }

    /** How many there are and which are shown, in a sentence. */
    public String getSummary() {
        int first = (paging.page() - 1) * SIZE;
        return words.say("list.summary", found.size(), first + 1, first + rows.size());
    }

    /** How many bodies they were awarded to. */
    public String getLede() {
        long bodies = found.stream()
                .map(label -> label.collectivity().isEmpty() ? label.name() : label.collectivity())
                .distinct()
                .count();
        return words.say("list.lede", found.size(), bodies);
    }

    public String getPosition() {
        return words.say("list.page", paging.page(), paging.pages(found.size()));
    }

    /** The address of the page before, empty on the first. */
    public String getPrevious() {
        return paging.page() == 1 ? "" : LabelAddress.of(PATH, filter, order, paging.page() - 1);
    }

    /** The address of the next page, empty on the last. */
    public String getNext() {
        return paging.page() == paging.pages(found.size())
                ? ""
                : LabelAddress.of(PATH, filter, order, paging.page() + 1);
    }

    public String getCsv() {
        return LabelAddress.of("/api/v1/labels.csv", filter, order, 1);
    }

    /** Where what becomes of them is followed. */
    public String getFeed() {
        return LabelAddress.of("/labels/feed.atom", filter, LabelOrder.USUAL, 1);
    }

    /** For French spreadsheets. */
    public String getFrenchCsv() {
        String csv = getCsv();
        return csv + (csv.contains("?") ? "&" : "?") + "separator=%3B";
    }

    public String getGeoJson() {
        return LabelAddress.of("/api/v1/labels.geojson", filter, order, 1);
    }

    /** The page's own address, without what language it is read in. */
    public String getCanonical() {
        return base.link(LabelAddress.of(PATH, filter, order, paging.page()));
    }

    public String getUpdated() {
        return words.day(LocalDate.ofInstant(snapshot.changedAt(), PublicWords.PARIS));
    }

    /** The list as a data set, for search engines. */
    public String getStructured() {
        return StructuredData.dataset(
                base,
                getTitle(),
                getDescription(),
                snapshot.changedAt(),
                rows.stream().map(LabelLine::name).collect(Collectors.toList()));
    }
}
