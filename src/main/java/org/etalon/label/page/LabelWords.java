/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.etalon.collectivity.directory.Territories;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/** What labels say, in the words of the page's language. */
public final class LabelWords {
    /** How many levels an edition has of which nothing else is known. */
    private static final int USUAL_LEVELS = 5;

    private final Locale locale;
    private final Texts texts;
    private final Schemes schemes;
    private final Territories territories;
    private final LocalDate today;

    /** @param today by which a label has ended or not */
    public LabelWords(Locale locale, Schemes schemes, Territories territories, LocalDate today) {
        this.locale = locale;
        this.texts = Texts.of("label", locale);
        this.schemes = schemes;
        this.territories = territories;
        this.today = today;
    }

    public LabelLine line(LabelRow label) {
        return new LabelLine(
                label.code(),
                printed(label.name()),
                label.collectivity().isEmpty() ? "/verify/" + label.code() : "/collectivities/" + label.collectivity(),
                type(label.type()),
                department(label.department()),
                marked(label),
                levels(label),
                awarded(label),
                year(label),
                edition(label.programme(), label.edition()),
                "/labels/" + label.programme() + "/" + label.edition(),
                label.score() == null ? "" : Figures.percent(label.score(), locale),
                mentions(label),
                standing(label),
                label.partial(),
                label.source());
    }

    /** The name with the apostrophe that print has. */
    static String printed(String name) {
        return name.replace('\'', '\u2019');
    }

    String type(String type) {
        return type.isEmpty() ? "" : Texts.of("collectivity", locale).get("type." + type);
    }

    public String types(String type) {
        return Texts.of("collectivity", locale).get("types." + type);
    }

    public String department(String code) {
        String name = territories.departmentName(code);
        return name.isEmpty() ? code : printed(name) + " (" + code + ")";
    }

    public String region(String code) {
        return printed(territories.regionName(code));
    }

    /** Only what is known of a label by its own edition's scheme: a source's word is told as it is. */
    private Optional<Questionnaire> scheme(LabelRow label) {
        return label.partial()
                ? Optional.empty()
                : schemes.get(label.programme(), label.edition()).questionnaire();
    }

    /** The level for its marks; one of a single one says nothing. */
    private int marked(LabelRow label) {
        return label.scaleLevel() == null || levels(label) == 1 ? 0 : label.level();
    }

    private int levels(LabelRow label) {
        return scheme(label).map(each -> each.levels().size()).orElse(USUAL_LEVELS);
    }

    /** The level by its edition's scheme, the tier, or that the source names none. */
    public String awarded(LabelRow label) {
        if (label.level() == null) {
            return label.tier().isEmpty() ? texts.get("level.unknown") : texts.say("tier", label.tier());
        }
        return titled(label, label.level())
                .orElseGet(() ->
                        label.tier().isEmpty() ? texts.say("level", label.level()) : texts.say("tier", label.tier()));
    }

    private Optional<String> titled(LabelRow label, int level) {
        return scheme(label)
                .flatMap(each -> each.levels().stream()
                        .filter(one -> one.level() == level)
                        .findFirst())
                .map(this::title);
    }

    /** A level of the label's edition, whether or not it was awarded; 0 for none, null for unknown. */
    public String computed(LabelRow label, Integer level) {
        if (level == null) {
            return texts.get("level.unknown");
        }
        return level == 0 ? texts.get("level.none") : titled(label, level).orElseGet(() -> texts.say("level", level));
    }

    /** That another level was decided than the scores come to, in a sentence; empty where it is the same. */
    public String decided(LabelRow label) {
        return label.isDecidedOtherwise()
                ? texts.say(
                        label.computed().corrected() ? "decided.corrected" : "decided",
                        computed(label, label.computed().declared()),
                        computed(label, label.computed().reviewed()),
                        awarded(label))
                : "";
    }

    private String title(Level level) {
        return Markdown.plain(level.title().in(locale.getLanguage()));
    }

    /** What a level key asks for, such as « Niveau 5 »; a tier by all that labels of it are called. @param there what is public */
    public String level(String key, LabelFilter.Values there) {
        return switch (key) {
            case LabelRow.UNKNOWN -> texts.get("level.unknown");
            case "or", "badge" -> tier(key, there);
            default -> texts.say("level", key);
        };
    }

    private String tier(String key, LabelFilter.Values there) {
        List<String> called = there.tiers().values().stream()
                .filter(label -> label.levelKey().equals(key))
                .map(this::awarded)
                .distinct()
                .sorted()
                .toList();
        return called.isEmpty()
                ? texts.say("tier", key.equals("or") ? "Or" : "Badge")
                : String.join(texts.get("tier.other"), called);
    }

    /** All its mentions by their titles. */
    public String mentions(LabelRow label) {
        return mentions(label, label.mentions().toArray(String[]::new));
    }

    /** Mentions of the label's edition, whether or not it has them, by their titles. */
    public String mentions(LabelRow label, String... mentions) {
        return Arrays.stream(mentions).map(each -> mention(label, each)).collect(Collectors.joining(", "));
    }

    /** A mention by its title, where the edition's questionnaire has it. */
    String mention(LabelRow label, String mention) {
        return mention(label.programme(), label.edition(), mention);
    }

    /** A mention's title in its edition's questionnaire; its id where the edition has none. */
    String mention(String programme, String edition, String mention) {
        return schemes.get(programme, edition).questionnaire().stream()
                .flatMap(each -> each.mentions().stream())
                .filter(each -> each.id().equals(mention))
                .findFirst()
                .map(each -> Markdown.plain(each.title().in(locale.getLanguage())))
                .orElse(mention);
    }

    /** An edition's title, or the programme's name and the edition. */
    public String edition(String programme, String edition) {
        return schemes.get(programme, edition)
                .edition()
                .map(row -> locale.getLanguage().equals("en")
                        ? row.plan().titleEn()
                        : row.plan().titleFr())
                .orElseGet(() -> programme(programme) + " " + edition);
    }

    /** The year of a label's edition; the edition's title where it isn't named by its year alone, or another programme has one of that year. */
    public String year(LabelRow label) {
        boolean enough = label.edition().matches("[0-9]{4}") && schemes.isAlone(label.edition());
        return enough ? label.edition() : edition(label.programme(), label.edition());
    }

    private String programme(String programme) {
        String key = "programme." + programme;
        return texts.containsKey(key)
                ? texts.get(key)
                : Arrays.stream(programme.split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining(" "));
    }

    String standing(LabelRow label) {
        if (label.state() != LabelState.VALID) {
            return texts.say("state." + label.state().key(), label.stateReason());
        }
        return label.hasEnded(today) ? texts.say("state.ended", Days.of(label.endsOn(), locale)) : "";
    }

    String day(LocalDate day) {
        return Days.of(day, locale);
    }

    String figure(long number) {
        return Figures.number(100 * number, locale);
    }

    String percent(long hundredths) {
        return Figures.percent(hundredths, locale);
    }

    String say(String key, Object... arguments) {
        return texts.say(key, arguments);
    }
}
