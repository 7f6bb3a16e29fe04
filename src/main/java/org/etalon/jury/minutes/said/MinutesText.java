/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes.said;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.etalon.dossier.page.Moments;
import org.etalon.jury.decision.page.DecisionWords;
import org.etalon.jury.minutes.Minutes;
import org.etalon.jury.minutes.MinutesTree.Told;
import org.etalon.platform.text.Texts;

/** Minutes in sentences: who came and went, then dossier by dossier, in the order in which they were first taken up. */
public record MinutesText(Minutes minutes, Locale locale) {
    /** Part of the minutes. @param dossier its id; empty where it is about the sitting */
    public record Chapter(String dossier, String title, List<Entry> entries) {}

    /** What was done at a time. @param when such as « 14:35 » */
    public record Entry(String when, String what) {}

    public String title() {
        return say("title", minutes.sitting().ordinal());
    }

    /** The edition. */
    public String edition() {
        return locale.getLanguage().equals("en")
                ? minutes.edition().titleEn()
                : minutes.edition().titleFr();
    }

    /** From when until when. */
    public String times() {
        Moments dated = moments().dated();
        String from = dated.withPlace(minutes.sitting().opened());
        return minutes.sitting()
                .closed()
                .map(to -> say("times", from, dated.withPlace(to)))
                .orElseGet(() -> say("times.open", from));
    }

    private Moments moments() {
        return new Moments(minutes.edition().zone(), locale, minutes.sitting().opened());
    }

    /** The sitting first, then each dossier that was discussed. */
    public List<Chapter> chapters() {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        entries.put("", new ArrayList<>());
        var words = new StepText(names("people"), new DecisionWords(minutes.questionnaire(), locale), locale);
        for (Told step : minutes.tree().steps()) {
            entries.computeIfAbsent(step.dossier(), dossier -> new ArrayList<>())
                    .add(new Entry(clock(step.at()), words.said(step)));
        }
        if (!minutes.tree().absent().isEmpty()) {
            String opened = clock(minutes.sitting().opened().toString());
            entries.get("").add(new Entry(opened, words.absent(minutes.tree().absent())));
        }
        Map<String, String> candidates = names("candidates");
        return entries.entrySet().stream()
                .map(each -> new Chapter(
                        each.getKey(),
                        each.getKey().isEmpty()
                                ? say("chapter.sitting")
                                : candidates.getOrDefault(each.getKey(), each.getKey()),
                        each.getValue()))
                .collect(Collectors.toList());
    }

    /** Hours and minutes where it is the day on which the jury sat; else with the day. */
    private String clock(String at) {
        var when = Instant.parse(at).atZone(minutes.edition().zone());
        boolean sameDay = when.toLocalDate()
                .equals(minutes.sitting()
                        .opened()
                        .atZone(minutes.edition().zone())
                        .toLocalDate());
        return sameDay
                ? String.format(Locale.ROOT, "%02d:%02d:%02d", when.getHour(), when.getMinute(), when.getSecond())
                : moments().dated().of(when.toInstant());
    }

    private Map<String, String> names(String of) {
        return minutes.tree().names(of);
    }

    /** What the paper is worth: a draft, an extract, or signed. */
    public String state() {
        if (minutes.extract()) {
            return say("state.extract");
        }
        return minutes.signed().isPresent() ? say("state.signed") : say("state.draft");
    }

    /** Who signed when, or that nobody has. */
    public String signature() {
        if (minutes.signer().isEmpty()) {
            return say("unsigned");
        }
        return minutes.signed()
                .map(each -> say("signed", minutes.signer(), moments().dated().withPlace(each.at())))
                .orElseGet(() -> say("signed.whole", minutes.signer()));
    }

    /** The digest of the whole; empty where it isn't for who reads, or there is none. */
    public String digest() {
        return minutes.signed().map(each -> each.digest().hex()).orElse("");
    }

    String say(String key, Object... arguments) {
        return Texts.of("minutes", locale).say(key, arguments);
    }
}
