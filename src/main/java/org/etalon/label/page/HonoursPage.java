/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.core.problem.Problem;
import org.etalon.label.LabelAddress;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelOrder;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.platform.security.SecurityProblem;
import org.etalon.platform.setting.BaseAddress;

/** Behind label/edition.xhtml: an edition's list of honours. An edition of which nothing is public is unknown. */
@Named
@RequestScoped
public class HonoursPage {
    @Inject
    PublicLabels labels;

    @Inject
    PublicWords publicWords;

    @Inject
    ReadJury jury;

    @Inject
    BaseAddress base;

    private String programme;
    private String edition;
    private LabelWords words;
    private List<LabelRow> all;
    private List<LabelRow> counted;
    private List<Rank> ranks;
    private String jurors;

    /**
     * Those who were awarded the same. What was withdrawn or suspended stays among the rows and isn't counted.
     *
     * @param id of its section
     * @param mark the level for its marks, 0 where there is nothing to mark
     * @param share of all, an SVG length
     */
    public record Rank(String id, String title, int mark, int of, String count, String share, List<LabelLine> rows) {}

    /** A figure with its name. */
    public record Figure(String name, String value) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where nothing of it is public */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
        programme = asked.get("programme");
        edition = asked.get("edition");
        words = publicWords.get();
        all = new LabelOrder("level", true).sorted(labels.snapshot().list(LabelFilter.ofEdition(programme, edition)));
        counted = all.stream().filter(LabelRow::isValid).toList();
        refuseIfAny(all.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
        ranks = ranks();
        jurors = String.join(
                ", ", jury.names(programme + "/" + edition, all.get(0).publishedAt()));
    }

    private List<Rank> ranks() {
        Map<String, List<LabelRow>> byAward = new LinkedHashMap<>();
        all.forEach(label -> byAward.computeIfAbsent(words.awarded(label), award -> new ArrayList<>())
                .add(label));
        List<Rank> made = new ArrayList<>();
        byAward.forEach((award, rows) -> made.add(rank(award, rows, made.size())));
        return made;
    }

    private Rank rank(String award, List<LabelRow> rows, int number) {
        List<LabelLine> lines = rows.stream().map(words::line).toList();
        LabelLine first = lines.get(0);
        long count = rows.stream().filter(LabelRow::isValid).count();
        return new Rank(
                "rank-" + number,
                award,
                first.level(),
                first.levels(),
                words.figure(count),
                100 * count / Math.max(1, counted.size()) + "%",
                lines);
    }

    public String getTitle() {
        return words.edition(programme, edition);
    }

    public String getDescription() {
        return words.say("honours.description", getTitle(), counted.size());
    }

    public List<Rank> getRanks() {
        return ranks;
    }

    /** What is to be counted. */
    public List<Figure> getFigures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(words.say("honours.labels"), words.figure(counted.size())));
        counted.stream().collect(Collectors.groupingBy(LabelRow::type, Collectors.counting())).entrySet().stream()
                .filter(each -> !each.getKey().isEmpty())
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> figures.add(new Figure(words.types(each.getKey()), words.figure(each.getValue()))));
        long mentions =
                counted.stream().mapToLong(label -> label.mentions().size()).sum();
        if (mentions > 0) {
            figures.add(new Figure(words.say("honours.mentions"), words.figure(mentions)));
        }
        long people = counted.stream()
                .filter(label -> label.type().equals("commune") && label.population() != null)
                .mapToLong(LabelRow::population)
                .sum();
        if (people > 0) {
            figures.add(new Figure(words.say("honours.population"), words.figure(people)));
        }
        int jurors = jury.count(programme + "/" + edition, all.get(0).publishedAt());
        if (jurors > 0) {
            figures.add(new Figure(words.say("honours.jury"), words.figure(jurors)));
        }
        return figures;
    }

    /** Names of jurors who agree to be named, as one reads them. */
    public String getJurors() {
        return jurors;
    }

    /** Whether some of it is known by sources alone. */
    public boolean isPartial() {
        return all.stream().anyMatch(LabelRow::partial);
    }

    /** Where the questionnaire and its rules are read; empty where they are not known. */
    public String getQuestionnaire() {
        return publicWords
                .questionnaire(programme, edition)
                .map(each -> "/questionnaires/" + each.key())
                .orElse("");
    }

    public String getCsv() {
        return file(".csv");
    }

    public String getJson() {
        return file(".json");
    }

    public String getGeoJson() {
        return file(".geojson");
    }

    private String file(String ending) {
        return LabelAddress.of(
                "/api/v1/labels" + ending, LabelFilter.ofEdition(programme, edition), LabelOrder.USUAL, 1);
    }

    /** The same in the list, to be filtered further. */
    public String getList() {
        return LabelAddress.of("/labels", LabelFilter.ofEdition(programme, edition), LabelOrder.USUAL, 1);
    }

    public String getCanonical() {
        return base.link("/labels/" + programme + "/" + edition);
    }

    public String getStructured() {
        return StructuredData.list(
                getCanonical(),
                getTitle(),
                counted.stream().map(label -> LabelWords.printed(label.name())).toList());
    }
}
