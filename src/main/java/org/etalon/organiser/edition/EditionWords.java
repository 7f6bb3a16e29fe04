/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.edition.EditionPhase;
import org.etalon.edition.EditionPlan;
import org.etalon.edition.EditionRow;
import org.etalon.edition.EditionStage;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** Editions, their times and stages, as they are read. */
@Named
@RequestScoped
public class EditionWords {
    @Inject
    Clock clock;

    static Locale language() {
        return Locale.forLanguageTag(Visit.atHand().language());
    }

    public String title(EditionRow row) {
        EditionPlan plan = row.plan();
        return language().getLanguage().equals("en") ? plan.titleEn() : plan.titleFr();
    }

    public String phase(EditionRow row) {
        return texts().get("phase." + row.phase(clock.instant()).key());
    }

    /** Whether nothing more is taken in. */
    public boolean closed(EditionRow row) {
        return row.phase(clock.instant()).compareTo(EditionPhase.CLOSED) >= 0;
    }

    /** Whether the jury has decided, be it public or not. */
    public boolean decided(EditionRow row) {
        return row.phase(clock.instant()).compareTo(EditionPhase.DECIDED) >= 0;
    }

    public String opens(EditionRow row) {
        return moment(row.plan().time().opensAt(), row.plan().zone());
    }

    public String closes(EditionRow row) {
        return moment(row.plan().time().closesAt(), row.plan().zone());
    }

    /** A day and an hour by the clocks of a zone, such as « 30 juin 2026 à 18:00 (heure de Paris) ». */
    String moment(Instant at, ZoneId zone) {
        var local = at.atZone(zone);
        return texts().say(
                        "moment",
                        Days.of(local, language()),
                        DateTimeFormatter.ofPattern("HH:mm").format(local),
                        Days.place(zone));
    }

    /** The stage where it is, those to which it may be taken now, and the one that was asked for. @param asked null where none was */
    List<EditionFormPage.Option> stages(EditionRow row, String asked) {
        EditionStage here = row.plan().time().stage();
        var wanted = Stream.of(EditionStage.values()).filter(each -> key(each).equals(asked));
        return Stream.of(Stream.of(here), row.nextStages(clock.instant()).stream(), wanted)
                .flatMap(each -> each)
                .distinct()
                .map(each -> new EditionFormPage.Option(key(each), texts().get("stage." + key(shown(row, each)))))
                .toList();
    }

    /** What is decided is published at its instant, without anything being changed then. */
    private EditionStage shown(EditionRow row, EditionStage stage) {
        boolean isPublished = stage == EditionStage.DECIDED && row.plan().time().isPublic(clock.instant());
        return isPublished ? EditionStage.PUBLISHED : stage;
    }

    static String key(EditionStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Texts texts() {
        return Texts.of("organiser", language());
    }
}
