/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.core.questionnaire.Domain;
import org.etalon.label.LabelResult;
import org.etalon.label.LabelResult.DomainScore;
import org.etalon.label.LabelRow;
import org.etalon.label.PublicLabels;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Markdown;

/** Behind WEB-INF/label/territory.xhtml: what a body was awarded, edition by edition, what changed, and who is near or alike. */
@Named
@RequestScoped
public class TerritoryLabelsPage {
    private static final int MOST_SCALES = 3;

    @Inject
    PublicLabels labels;

    @Inject
    Directory directory;

    @Inject
    PublicWords publicWords;

    @Inject
    ReadResult results;

    @Inject
    BaseAddress base;

    private PublicLabels.Snapshot snapshot;
    private LabelWords words;
    private List<LabelRow> own;
    private List<LabelRow> counted;
    private Optional<LabelResult> result;
    private Alike alike;
    private Map<String, LabelRow> last;
    private List<Other> near;
    private List<Other> similar;

    /**
     * An edition on the one scale.
     *
     * @param x an SVG length
     * @param upper whether its year stands in the upper row, so that neighbours don't meet
     */
    public record Mark(String year, String x, boolean upper, boolean last) {}

    /** A domain's score. @param width an SVG length */
    public record DomainLine(String title, String before, String after, String width) {}

    /** Another body with its last label. */
    public record Other(String name, String address, LabelLine row) {}

    /** Everything that {@code code} was awarded; asked once on a page. */
    public List<LabelLine> of(String code) {
        return own(code).stream().map(words::line).toList();
    }

    /** By the codes of labels: that another level was decided than their scores come to. */
    public Map<String, String> decided(String code) {
        return own(code).stream()
                .filter(LabelRow::isDecidedOtherwise)
                .collect(Collectors.toMap(LabelRow::code, words::decided));
    }

    private List<LabelRow> own(String code) {
        if (own == null) {
            words = publicWords.get();
            snapshot = labels.snapshot();
            own = snapshot.listByCollectivity(code);
            counted = own.stream().filter(LabelRow::isValid).toList();
            result = counted.stream().findFirst().flatMap(results::find);
        }
        return own;
    }

    /** Those that were neither suspended nor withdrawn. */
    private List<LabelRow> counted(String code) {
        own(code);
        return counted;
    }

    /** Several editions on one scale; none where there is only one to show. */
    public List<Mark> marks(String code) {
        List<LabelRow> scored =
                counted(code).stream().filter(label -> label.score() != null).toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = scored.size() < 2 ? -1 : scored.size() - 1; i >= 0; i--) {
            LabelRow label = scored.get(i);
            String year = label.edition().replaceFirst("^([0-9]{4}).*", "$1");
            marks.add(new Mark(year, SchemeScale.share(label.score()), i % 2 == 1, i == 0));
        }
        return marks;
    }

    /** Each edition of which the score and the scheme are known, the last first. */
    public List<SchemeScale> scales(String code) {
        return counted(code).stream()
                .filter(label -> label.score() != null)
                .flatMap(label -> publicWords.questionnaire(label.programme(), label.edition()).stream()
                        .map(each -> SchemeScale.of(label, each, words)))
                .limit(MOST_SCALES)
                .toList();
    }

    /** The last label's domains; none where only a source tells of it. */
    public List<DomainLine> domains(String code) {
        own(code);
        return result.stream()
                .flatMap(each -> each.domains().stream())
                .filter(each -> each.after() != null)
                .map(this::domain)
                .toList();
    }

    private DomainLine domain(DomainScore score) {
        return new DomainLine(
                title(score.domain()),
                score.before() == null ? "" : words.percent(score.before()),
                words.percent(score.after()),
                SchemeScale.share(score.after()));
    }

    private String title(String domain) {
        LabelRow last = counted.get(0);
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return publicWords.questionnaire(last.programme(), last.edition()).stream()
                .flatMap(each -> each.domains().stream())
                .filter(each -> each.id().equals(domain))
                .map(Domain::title)
                .map(each -> Markdown.plain(each.in(language)))
                .findFirst()
                .orElse(domain);
    }

    /** What a label says that the one before of its programme didn't; empty where there is none before. */
    public List<String> changes(String code) {
        return LabelChanges.of(counted(code), words).map(LabelChanges::list).orElse(List.of());
    }

    /** Which edition it is compared with. */
    public String before(String code) {
        return LabelChanges.of(counted(code), words).map(LabelChanges::before).orElse("");
    }

    /** Labelled bodies that are near, the nearest first. */
    public List<Other> near(String code) {
        if (near == null) {
            near = others(code, Alike::near);
        }
        return near;
    }

    /** Labelled bodies of the same type and about as many inhabitants. */
    public List<Other> alike(String code) {
        if (similar == null) {
            similar = others(code, Alike::similar);
        }
        return similar;
    }

    private List<Other> others(String code, Function<Alike, List<DirectoryEntry>> which) {
        own(code);
        if (alike == null) {
            last = snapshot.entries().stream()
                    .map(entry -> entry.label())
                    .filter(label -> label.isValid() && !label.collectivity().isEmpty())
                    .collect(Collectors.toMap(LabelRow::collectivity, label -> label, (newer, older) -> newer));
            alike = directory
                    .index()
                    .find(code)
                    .map(here -> new Alike(here, bodies(code)))
                    .orElse(null);
        }
        return alike == null
                ? List.of()
                : which.apply(alike).stream()
                        .map(body -> new Other(
                                LabelWords.printed(body.name()),
                                "/collectivities/" + body.code(),
                                words.line(last.get(body.code()))))
                        .toList();
    }

    private List<DirectoryEntry> bodies(String but) {
        return last.keySet().stream()
                .filter(each -> !each.equals(but))
                .flatMap(each -> directory.index().find(each).stream())
                .toList();
    }

    /** What the page is about, in a sentence. */
    public String description(String code, String name) {
        int count = counted(code).size();
        return words.say("territory.description", name, count);
    }

    /** The absolute address of the page. */
    public String canonical(String code) {
        return base.link("/collectivities/" + code);
    }

    /** That of the picture of the last label, which other sites show beside a link; empty where there is none. */
    public String preview(String code) {
        return counted(code).isEmpty()
                ? ""
                : base.link("/api/v1/labels/" + counted.get(0).id() + "/preview.png");
    }

    /** What stands on it. */
    public String previewTold(String code) {
        return counted(code).stream()
                .findFirst()
                .map(label -> LabelWords.printed(label.name()) + ", "
                        + words.edition(label.programme(), label.edition()) + ", " + words.awarded(label))
                .orElse("");
    }

    /** The labels as search engines read them; empty where there is none. */
    public String structured(String code, String name) {
        return counted(code).isEmpty()
                ? ""
                : StructuredData.body(
                        base.link("/collectivities/" + code),
                        name,
                        counted.stream()
                                .map(label ->
                                        words.edition(label.programme(), label.edition()) + ", " + words.awarded(label))
                                .toList());
    }
}
