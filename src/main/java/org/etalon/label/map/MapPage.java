/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelFilter;
import org.etalon.label.PublicLabels;
import org.etalon.label.page.LabelChoices;
import org.etalon.label.page.LabelLine;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.PublicWords;
import org.etalon.label.page.RefusedFilters;
import org.etalon.label.wish.FilterReading;
import org.etalon.label.wish.ReadFilter;
import org.etalon.platform.rest.listing.Paging;

/** Behind label/map.xhtml: who holds a label, as a map and as a table. */
@Named
@RequestScoped
public class MapPage {
    private static final int SIZE = 20;

    @Inject
    PublicLabels labels;

    @Inject
    Directory directory;

    @Inject
    Maps maps;

    @Inject
    PublicWords publicWords;

    @Inject
    ReadFilter readFilter;

    private FilterReading reading;
    private LabelWords labelWords;
    private MapWish wish;
    private MapWords words;
    private MapLegend legend;
    private LabelChoices choices;
    private MapSheet sheet;
    private List<Holder> found;
    private List<Holder> aside;
    private List<LabelLine> rows;
    private Paging paging;

    /** Finds who is asked for, and where they stand. */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        reading = readFilter.read(asked::get);
        labelWords = publicWords.get();
        var territories = directory.index().territories();
        var snapshot = labels.snapshot();
        words = new MapWords(faces.getViewRoot().getLocale(), labelWords, territories, snapshot.values());
        choices = new LabelChoices(snapshot, reading.filter(), labelWords, territories);
        if (reading.isRefused()) {
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
            wish = new MapWish(reading.filter(), reading.order(), 1);
        } else {
            show(new Holders(snapshot, directory.index(), publicWords.today()));
        }
    }

    private void show(Holders holders) {
        paging = Paging.of(reading.page(), null, SIZE, SIZE);
        wish = new MapWish(reading.filter(), reading.order(), paging.page());
        find(holders);
        paging.refuseBeyond(found.size());
        rows = wish.sorted(found).stream()
                .skip((paging.page() - 1L) * SIZE)
                .limit(SIZE)
                .map(each -> labelWords.line(each.label()))
                .toList();
        draw(holders);
    }

    private void find(Holders holders) {
        List<Holder> ofAllLevels = maps.list(holders, wish.ofAllLevels());
        legend = MapLegend.of(ofAllLevels, wish, words);
        String level = wish.filter().level();
        found = level.isEmpty()
                ? ofAllLevels
                : ofAllLevels.stream()
                        .filter(each -> level.equals(each.label().levelKey()))
                        .toList();
    }

    private void draw(Holders holders) {
        var markers = maps.markers(holders, found, wish.filter());
        aside = markers.aside();
        var narrow = maps.narrow(holders, markers, wish.filter());
        sheet = new MapSheet(maps.ground(wish.filter()), markers, narrow, legend.signs(), wish, words);
    }

    /** Whether something that is asked for can't be read: then the form alone is shown, as it was filled in. */
    public boolean isRefused() {
        return reading.isRefused();
    }

    public RefusedFilters getRefusals() {
        return RefusedFilters.of(reading.problems(), choices, labelWords);
    }

    public MapSheet getSheet() {
        return sheet;
    }

    public MapLegend getLegend() {
        return legend;
    }

    public LabelChoices getChoices() {
        return choices;
    }

    public MapWish getWish() {
        return wish;
    }

    /** What is asked for, for the form. */
    public LabelFilter getFilter() {
        return wish.filter();
    }

    public String getSort() {
        return wish.order().said();
    }

    /** The page's title: what is shown, and of where. */
    public String getTitle() {
        LabelFilter filter = reading.isRefused() ? LabelFilter.ALL : wish.filter();
        if (!filter.department().isEmpty()) {
            return words.say("title.place", words.department(filter.department()));
        }
        return filter.region().isEmpty() ? words.say("title") : words.say("title.place", words.region(filter.region()));
    }

    /** A step back to a wider map. */
    public record Step(String text, String address) {}

    /** The wider maps, the widest first. */
    public List<Step> getWider() {
        LabelFilter filter = reading.isRefused() ? LabelFilter.ALL : wish.filter();
        List<Step> steps = new ArrayList<>();
        if (!filter.region().isEmpty() || !filter.department().isEmpty()) {
            steps.add(new Step(words.say("title"), wish.ofPlace("", "")));
        }
        if (!filter.region().isEmpty() && !filter.department().isEmpty()) {
            steps.add(new Step(words.region(filter.region()), wish.ofPlace(filter.region(), "")));
        }
        return steps;
    }

    /** Whether less than all is asked for. */
    public boolean isFiltered() {
        return !wish.filter().isEverything();
    }

    /** A head of the table. @param sorted as {@code aria-sort} tells it, or null */
    public record Column(String text, String address, String sorted) {}

    public List<Column> getColumns() {
        return Stream.of("name", "type", "department", "level", "edition")
                .map(key -> new Column(words.say("column." + key), wish.by(key) + "#list", wish.sorted(key)))
                .toList();
    }

    /** How many there are, in a sentence. */
    public String getSummary() {
        return words.say("summary", found.size());
    }

    /** The rows of the table that are shown. */
    public List<LabelLine> getRows() {
        return rows;
    }

    public String getCaption() {
        int first = (paging.page() - 1) * SIZE;
        return words.say("table.caption", found.size(), first + 1, Math.min(first + SIZE, found.size()));
    }

    /** Those that the map has no place for, in a sentence; empty where it has one for all. */
    public String getAside() {
        return aside.isEmpty() ? "" : words.say("aside", aside.size());
    }

    public String getPosition() {
        return words.say("table.page", paging.page(), paging.pages(found.size()));
    }

    /** The address of the page before, empty on the first. */
    public String getPrevious() {
        return paging.page() == 1 ? "" : wish.ofPage(paging.page() - 1);
    }

    /** The address of the next page, empty on the last. */
    public String getNext() {
        return paging.page() == paging.pages(found.size()) ? "" : wish.ofPage(paging.page() + 1);
    }
}
