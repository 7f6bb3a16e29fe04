/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.ranking.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.review.Divergence;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.panel.page.Asked;
import org.etalon.jury.ranking.RankedDossier;
import org.etalon.jury.ranking.RankingCheck;
import org.etalon.jury.ranking.RankingFilter;
import org.etalon.jury.ranking.RankingFilter.Sort;
import org.etalon.jury.ranking.ReadRanking;
import org.etalon.jury.ranking.ReadRanking.Ranking;
import org.etalon.platform.faces.Troubles;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.RoutesFilter;

/** Behind juries/ranking.xhtml: all dossiers that one may see, filtered and sorted by the address alone. */
@Named
@RequestScoped
public class RankingPage {
    private static final int PAGE = 50;
    private static final int LONGEST = 64;
    private static final List<String> WORDS =
            List.of("from", "to", "level", "spread", "type", "stratum", "decided", "sort", "order", "view");

    @Inject
    ReadRanking readRanking;

    @Inject
    Troubles troubles;

    private Ranking ranking;
    private RankingFilter filter;
    private List<RankedDossier> found;
    private List<RankedLines.Line> shown;
    private RankedLines lines;

    /** One choice of a filter. */
    public record Choice(String value, String text, boolean chosen) {}

    /** A column's head. @param sorted {@code ascending}, {@code descending} or {@code none} */
    public record Head(String text, String href, String sorted, boolean figures) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is neither in this jury nor an organiser */
    public void open() {
        if (ranking == null) {
            ranking = readRanking.read(Asked.edition());
            var read = RankingCheck.of(RankingPage::asked, ranking.questionnaire());
            filter = read.filter();
            read.problems().forEach(troubles::tell);
            found = filter.apply(ranking.dossiers());
            lines = new RankedLines(ranking.questionnaire(), Spoken.in(Asked.language()), isOrganising());
        }
    }

    private static String asked(String name) {
        String value = Visit.atHand().request().getParameter(name);
        return value == null ? "" : value.substring(0, Math.min(LONGEST, value.length()));
    }

    public boolean isOrganising() {
        return getRoot().startsWith("/organiser/");
    }

    /** This page without any filter. */
    public String getRoot() {
        return String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS));
    }

    public EditionPlan getEdition() {
        return ranking.edition();
    }

    /** Whether the view is that of the edition before. */
    public boolean isFormer() {
        return asked("view").equals("former");
    }

    /** The other view, with the same filters. */
    public String getOther() {
        return address("view", isFormer() ? "" : "former");
    }

    public List<RankedLines.Line> getLines() {
        if (shown == null) {
            List<RankedDossier> here =
                    found.stream().skip((getPage() - 1L) * PAGE).limit(PAGE).toList();
            var apart = isFormer() ? Map.<UUID, List<Divergence>>of() : readRanking.divergences(Asked.edition(), here);
            shown = here.stream()
                    .map(each -> lines.line(each, apart.getOrDefault(each.dossier(), List.of())))
                    .toList();
        }
        return shown;
    }

    public int getTotal() {
        return ranking.dossiers().size();
    }

    public int getFound() {
        return found.size();
    }

    /** How many of those found are decided. */
    public long getDecided() {
        return found.stream().filter(each -> each.decided().isPresent()).count();
    }

    public int getPages() {
        return Math.max(1, (found.size() + PAGE - 1) / PAGE);
    }

    public int getPage() {
        String page = asked("page");
        return page.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(page), getPages()) : 1;
    }

    /** Another page of the same, up to its number. */
    public String getLeaf() {
        return address("", "") + (address("", "").contains("?") ? "&" : "?") + "page=";
    }

    /** What stands in a field. */
    public String said(String name) {
        return asked(name);
    }

    public List<Head> getHeads() {
        List<Sort> columns = isFormer()
                ? List.of(Sort.NAME, Sort.SCORE, Sort.LEVEL, Sort.FORMER, Sort.DECIDED)
                : List.of(Sort.NAME, Sort.SCORE, Sort.LEVEL, Sort.CARRIED, Sort.SPREAD, Sort.DECIDED);
        return columns.stream().map(this::head).toList();
    }

    private Head head(Sort sort) {
        boolean here = filter.sort() == sort;
        boolean first = sort == Sort.NAME;
        boolean descends = here ? !filter.descending() : !first;
        String sorted = here ? (filter.descending() ? "descending" : "ascending") : "none";
        String address = address(List.of("sort", "order"), List.of(sort.key(), descends ? "desc" : "asc"));
        return new Head(texts().get("column." + sort.key()), address, sorted, sort == Sort.SCORE);
    }

    public List<Choice> getLevels() {
        int most = ranking.questionnaire().levels().size();
        return IntStream.rangeClosed(0, most)
                .mapToObj(each -> choice("level", Integer.toString(each), lines.level(each)))
                .toList();
    }

    public List<Choice> getSpreads() {
        int most = ranking.questionnaire().levels().size();
        return IntStream.rangeClosed(1, most)
                .mapToObj(each -> choice("spread", Integer.toString(each), texts().say("spread.least", each)))
                .toList();
    }

    /** Those that there are in the grid. */
    public List<Choice> getTypes() {
        return ranking.dossiers().stream()
                .map(RankedDossier::type)
                .distinct()
                .sorted()
                .map(each -> choice("type", each, lines.type(each)))
                .toList();
    }

    public List<Choice> getStrata() {
        return ranking.questionnaire().strata().stream()
                .map(each -> choice("stratum", each.id(), lines.stratum(each.id())))
                .toList();
    }

    public List<Choice> getDecisions() {
        return Stream.of("yes", "no")
                .map(each -> choice("decided", each, texts().get("decided." + each)))
                .toList();
    }

    private static Choice choice(String name, String value, String text) {
        return new Choice(value, text, asked(name).equals(value));
    }

    private static Texts texts() {
        return Texts.of("ranking", Asked.language());
    }

    private static String address(String name, String value) {
        return address(List.of(name), List.of(value));
    }

    /** This address with other words in the place of some. */
    private static String address(List<String> names, List<String> values) {
        List<String> said = new ArrayList<>();
        for (String word : WORDS) {
            String value = names.contains(word) ? values.get(names.indexOf(word)) : asked(word);
            if (!value.isEmpty()) {
                said.add(word + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        String root = String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS));
        return said.isEmpty() ? root : root + said.stream().collect(Collectors.joining("&", "?", ""));
    }
}
