/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.credential;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.label.LabelRow;
import org.etalon.label.page.LabelLine;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Markdown;
import org.etalon.platform.text.Texts;

/**
 * What a credential says of a label, in the words of Open Badges 3.0: the body as its subject, the edition as the achievement, level and
 * score as results by the edition's own scheme.
 *
 * @param siren of the body, or empty
 * @param scheme the edition's questionnaire, where there is one here
 * @param mark that it is invented, or empty
 */
record Badge(
        LabelRow label, LabelLine line, String siren, Optional<Questionnaire> scheme, String mark, BaseAddress base) {
    static final Locale LANGUAGE = Locale.FRENCH;

    private static final byte[] SHA_256 = {0x12, 0x20};
    private static final int PLACES = 2;

    String title() {
        return line.edition() + ", " + line.awarded();
    }

    String summary() {
        String summary = say("summary", line.name(), line.edition(), line.awarded());
        return mark.isEmpty() ? summary : summary + " " + mark + ".";
    }

    Map<String, Object> subject() {
        Map<String, Object> subject = new LinkedHashMap<>();
        if (!label.collectivity().isEmpty()) {
            subject.put("id", base.link("/collectivities/" + label.collectivity()));
        }
        subject.put("type", List.of("AchievementSubject"));
        List<Map<String, Object>> names = new ArrayList<>();
        names.add(identity("name", label.name()));
        if (!siren.isEmpty()) {
            names.add(identity("ext:siren", siren));
        }
        subject.put("identifier", names);
        if (!line.mentions().isEmpty()) {
            subject.put("narrative", say("mentions", line.mentions()));
        }
        subject.put("achievement", achievement());
        List<Map<String, Object>> results = results();
        if (!results.isEmpty()) {
            subject.put("result", results);
        }
        return subject;
    }

    private static Map<String, Object> identity(String type, String value) {
        return Map.of("type", "IdentityObject", "hashed", false, "identityHash", value, "identityType", type);
    }

    private Map<String, Object> achievement() {
        String rules = scheme.map(each -> "/questionnaires/" + each.key()).orElse(line.editionAddress());
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", base.link(line.editionAddress()));
        achievement.put("type", List.of("Achievement"));
        achievement.put("achievementType", "Award");
        achievement.put("name", line.edition());
        achievement.put("description", say("achievement", line.edition()));
        achievement.put("inLanguage", LANGUAGE.getLanguage());
        achievement.put("criteria", Map.of("id", base.link(rules), "narrative", say("criteria")));
        achievement.put("resultDescription", List.of(levels(), score()));
        return achievement;
    }

    private Map<String, Object> levels() {
        Map<String, Object> levels = new LinkedHashMap<>();
        levels.put("id", part("level"));
        levels.put("type", List.of("ResultDescription"));
        levels.put("name", say("level"));
        if (isLevelled()) {
            levels.put("resultType", "RubricCriterionLevel");
            levels.put(
                    "rubricCriterionLevel",
                    scheme.orElseThrow().levels().stream().map(this::level).toList());
        } else {
            levels.put("resultType", "Result");
        }
        return levels;
    }

    /** Whether its edition's scheme says what its level is. */
    private boolean isLevelled() {
        return label.level() != null
                && scheme.stream()
                        .flatMap(each -> each.levels().stream())
                        .anyMatch(each -> each.level() == label.level());
    }

    private Map<String, Object> level(org.etalon.core.questionnaire.Level level) {
        String title = Markdown.plain(level.title().in(LANGUAGE.getLanguage()));
        return Map.of(
                "id",
                part("level-" + level.level()),
                "type",
                List.of("RubricCriterionLevel"),
                "name",
                title,
                "level",
                Integer.toString(level.level()));
    }

    private Map<String, Object> score() {
        return Map.of(
                "id",
                part("score"),
                "type",
                List.of("ResultDescription"),
                "name",
                say("score"),
                "resultType",
                "Percent",
                "valueMin",
                "0",
                "valueMax",
                "100");
    }

    private List<Map<String, Object>> results() {
        List<Map<String, Object>> results = new ArrayList<>();
        if (isLevelled()) {
            results.add(result("level", "achievedLevel", part("level-" + label.level())));
        } else if (!label.levelKey().equals(LabelRow.UNKNOWN)) {
            results.add(result("level", "value", line.awarded()));
        }
        if (label.score() != null) {
            results.add(result(
                    "score", "value", BigDecimal.valueOf(label.score(), PLACES).toPlainString()));
        }
        return results;
    }

    private Map<String, Object> result(String description, String member, String value) {
        return Map.of("type", List.of("Result"), "resultDescription", part(description), member, value);
    }

    private String part(String name) {
        return base.link(line.editionAddress()) + "#" + name;
    }

    /** What was judged, by the digest that its receipt tells. @param digest SHA-256 in hexadecimal */
    Map<String, Object> evidence(String digest) {
        byte[] sum = HexFormat.of().parseHex(digest);
        byte[] marked = new byte[SHA_256.length + sum.length];
        System.arraycopy(SHA_256, 0, marked, 0, SHA_256.length);
        System.arraycopy(sum, 0, marked, SHA_256.length, sum.length);
        return Map.of(
                "id",
                base.link("/verify/" + label.code()),
                "type",
                List.of("Evidence"),
                "name",
                say("evidence"),
                "description",
                say("evidence.digest", digest),
                "digestMultibase",
                "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(marked));
    }

    private static String say(String key, Object... arguments) {
        return Texts.of("credential", LANGUAGE).say(key, arguments);
    }
}
