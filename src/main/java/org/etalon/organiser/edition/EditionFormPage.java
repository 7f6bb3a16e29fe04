/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionWish;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Behind WEB-INF/organiser/edition.xhtml: an edition's fields, with its times by the clocks of its own zone. */
@Named
@RequestScoped
public class EditionFormPage {
    /** France's own, from west to east, by the time in winter. */
    private static final List<String> ZONES = List.of(
            "Europe/Paris",
            "Pacific/Tahiti",
            "America/Martinique",
            "America/Guadeloupe",
            "America/Cayenne",
            "America/Miquelon",
            "Indian/Mayotte",
            "Indian/Reunion",
            "Pacific/Noumea",
            "Pacific/Wallis");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    Catalogue catalogue;

    private String questionnaire;
    private String titleFr = "";
    private String titleEn = "";
    private String opensAt = "";
    private String closesAt = "";
    private String graceMinutes = "15";
    private String zone = ZONES.get(0);

    /** One of the values to choose from. */
    public record Option(String value, String text) {}

    /** Begins with what stands. */
    void fill(EditionPlan plan) {
        questionnaire = plan.questionnaire();
        titleFr = plan.titleFr();
        titleEn = plan.titleEn();
        zone = plan.zone().getId();
        opensAt = local(plan.time().opensAt(), plan.zone());
        closesAt = local(plan.time().closesAt(), plan.zone());
        graceMinutes = Integer.toString(plan.time().graceMinutes());
    }

    /** All as it was written; what is wrong with it is told by who takes it. @param programme and {@code edition}: null where they stay */
    EditionWish wish(String programme, String edition, String stage) {
        return new EditionWish(
                programme,
                edition,
                questionnaire,
                titleFr.strip(),
                titleEn.strip(),
                written(opensAt),
                written(closesAt),
                graceMinutes.matches("[0-9]{1,4}") ? Integer.valueOf(graceMinutes) : -1,
                zone,
                stage);
    }

    /** Blank where no moment was written. */
    private static String written(String moment) {
        try {
            return LocalDateTime.parse(moment.strip()).toString();
        } catch (DateTimeException no) {
            return "";
        }
    }

    private static String local(Instant at, ZoneId zone) {
        return LOCAL.format(at.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
    }

    /** Those that an edition may be announced with, drafts, with which it may be prepared, and the one that stands there. */
    public List<Option> getQuestionnaires() {
        return catalogue.list().stream()
                .map(each -> each.questionnaire())
                .filter(each -> each.status() != Questionnaire.Status.RETIRED
                        || each.key().equals(questionnaire))
                .map(each -> new Option(each.key(), named(each)))
                .toList();
    }

    private static String named(Questionnaire each) {
        String title = Markdown.plain(each.title().in(EditionWords.language().getLanguage()));
        String status = Texts.of("organiser", EditionWords.language())
                .get("questionnaire." + each.status().name().toLowerCase(Locale.ROOT));
        return title + " (" + status + ")";
    }

    /** France's zones, and the one that stands there. */
    public List<Option> getZones() {
        Set<String> more = new TreeSet<>(List.of(zone));
        more.removeAll(ZONES);
        List<String> all = new ArrayList<>(ZONES);
        all.addAll(more);
        return all.stream().map(each -> new Option(each, place(each))).toList();
    }

    private static String place(String zone) {
        return Days.place(ZoneId.of(zone));
    }

    public String getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(String questionnaire) {
        this.questionnaire = questionnaire;
    }

    public String getTitleFr() {
        return titleFr;
    }

    public void setTitleFr(String titleFr) {
        this.titleFr = titleFr;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(String opensAt) {
        this.opensAt = opensAt;
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }

    public String getGraceMinutes() {
        return graceMinutes;
    }

    public void setGraceMinutes(String graceMinutes) {
        this.graceMinutes = graceMinutes;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
