/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;

/**
 * A document of 100 questions in 5 domains with 20 conditions: 16 of questions, 2 of sections, 2 of levels; evidence on two
 * questions of five, half of it required. Larger ones are several of it, domain by domain.
 */
final class BenchQuestionnaire {
    static final int QUESTIONS = 100;
    static final int DOMAINS = 5;
    private static final int EACH = QUESTIONS / DOMAINS;

    private final StringBuilder yaml = new StringBuilder();
    private final String prefix;

    private BenchQuestionnaire(int part) {
        prefix = "p" + part + "-";
    }

    static byte[] document() {
        return new BenchQuestionnaire(0).write().getBytes(StandardCharsets.UTF_8);
    }

    /** @param parts of 100 questions each */
    static Questionnaire of(int parts) {
        Questionnaire first = load(document());
        List<Domain> domains = new ArrayList<>(first.domains());
        for (int part = 1; part < parts; part++) {
            byte[] more = new BenchQuestionnaire(part).write().getBytes(StandardCharsets.UTF_8);
            List<Domain> added = load(more).domains();
            for (int at = 0; at < DOMAINS; at++) {
                domains.set(at, joined(domains.get(at), added.get(at)));
            }
        }
        return new Questionnaire(
                first.programme(),
                first.edition(),
                first.title(),
                first.intro(),
                first.status(),
                first.licence(),
                first.language(),
                first.follows(),
                first.strata(),
                domains,
                first.levels(),
                first.checks(),
                first.mentions(),
                first.digests());
    }

    static Questionnaire load(byte[] document) {
        Loaded loaded = QuestionnaireLoader.load(Source.of("bench.yaml", document, Syntax.YAML));
        return loaded.questionnaire()
                .orElseThrow(() -> new IllegalStateException(loaded.mistakes().toString()));
    }

    private static Domain joined(Domain one, Domain other) {
        List<Domain.Item> items = new ArrayList<>(one.items());
        items.addAll(other.items());
        return new Domain(one.id(), one.title(), one.intro(), one.weight(), one.floor(), one.applies(), items);
    }

    private String write() {
        yaml.append(
                """
                format: etalon/1
                programme: bench
                edition: "1"
                title: {fr: Mesure, en: Measure}
                status: draft
                strata:
                  - {id: village, title: {fr: Villages, en: Villages}, when: {collectivity: population, below: 3500}}
                  - {id: town, title: {fr: Villes, en: Towns}}
                domains:
                """);
        for (int domain = 0; domain < DOMAINS; domain++) {
            domain(domain);
        }
        levels();
        return yaml.toString();
    }

    private void domain(int domain) {
        yaml.append(
                """
                  - id: d%d
                    title: {fr: Domaine %d, en: Domain %d}
                    weight: {village: %d, default: 20}
                    floor: 50
                    questions:
                """
                        .formatted(domain, domain, domain, 10 + 5 * domain));
        int first = domain * EACH;
        for (int at = first; at < first + EACH; at++) {
            boolean section = domain < 2 && at == first + EACH - 4;
            if (section) {
                yaml.append("      - section: %ss%d\n        title: {fr: Partie, en: Part}\n".formatted(prefix, domain))
                        .append("        visible: {question: %sq%d, is: \"yes\"}\n        questions:\n"
                                .formatted(prefix, first));
            }
            boolean inside = domain < 2 && at >= first + EACH - 4;
            question(at, inside ? "          " : "      ");
        }
    }

    private void question(int at, String indent) {
        line(indent, "- id: " + prefix + "q" + at);
        line(
                indent,
                "  text: {fr: \"Quelle part de vos services, question " + at + " ?\", en: \"Which share " + at
                        + "?\"}");
        line(indent, "  help: {fr: \"Comptez ce qui sert chaque jour.\", en: \"Count what serves each day.\"}");
        line(indent, "  points: {village: " + (1 + at % 7) + ", default: " + (2 + at % 9) + "}");
        type(at % 10, indent + "  ");
        if (at % 5 < 2) {
            line(indent, "  evidence: {expect: " + (at % 10 < 5 ? "required" : "recommended") + "}");
        }
        if (at % 8 == 7) {
            line(indent, "  not-applicable: true");
        }
        condition(at, indent + "  ");
    }

    private void type(int kind, String indent) {
        switch (kind) {
            case 0, 1, 2 -> line(indent, "type: yes-no");
            case 3, 4, 5 -> {
                line(indent, "type: single");
                choices(indent, List.of(0, 30, 70, 100));
            }
            case 6 -> {
                line(indent, "type: multiple");
                choices(indent, List.of(20, 20, 30, 30, 40));
            }
            case 7 -> {
                line(indent, "type: percentage");
                line(indent, "scale: [{from: 0, score: 0}, {from: 25, score: 40}, {from: 75, score: 100}]");
                line(indent, "interpolate: true");
            }
            case 8 -> {
                line(indent, "type: number");
                line(
                        indent,
                        "scale: [{from: 0, score: 0}, {from: 1, score: 30}, {from: 5, score: 60}, {from: 20, score: 100}]");
            }
            default -> {
                line(indent, "type: list");
                line(indent, "scale: [{from: 0, score: 0}, {from: 1, score: 50}, {from: 3, score: 100}]");
            }
        }
    }

    private void choices(String indent, List<Integer> scores) {
        line(indent, "choices:");
        for (int at = 0; at < scores.size(); at++) {
            line(
                    indent,
                    "  - {id: c%d, text: {fr: Choix %d, en: Choice %d}, score: %d}"
                            .formatted(at, at, at, scores.get(at)));
        }
    }

    /** Of every domain's questions 11, 13 and 15 (10 tests, 3 of them of two parts), and one more in the first. */
    private void condition(int at, String indent) {
        int first = at / EACH * EACH;
        String yes = "{question: %sq%d, is: \"yes\"}".formatted(prefix, first + 1);
        String some = "{question: %sq%d, in: [c2, c3]}".formatted(prefix, first + 4);
        String half = "{question: %sq%d, at-least: 50}".formatted(prefix, first + 7);
        switch (at - first) {
            case 11 -> line(indent, "visible: " + yes);
            case 13 -> line(indent, "visible: {any: [" + some + ", " + half + "]}");
            case 15 -> line(indent, "applies: {collectivity: population, at-least: 1000}");
            case 12 -> {
                if (first == 0) {
                    line(indent, "visible: {all: [" + yes + ", {question: %sq6, contains: c1}]}".formatted(prefix));
                }
            }
            default -> {}
        }
    }

    private void levels() {
        yaml.append("levels:\n");
        for (int level = 1; level <= 5; level++) {
            line("  ", "- level: " + level);
            line("  ", "  title: Niveau " + level);
            line("  ", "  global: {village: %d, default: %d}".formatted(12 * level, 15 * level));
            line("  ", "  each-domain: " + 5 * level);
            if (level > 2) {
                line("  ", "  at-least-domains: {count: 3, score: " + 15 * level + "}");
                line("  ", "  proof: " + 10 * level);
            }
            if (level > 3) {
                line("  ", "  require: {question: %sq%d, is: \"yes\"}".formatted(prefix, 20 * (level - 4)));
            }
        }
    }

    private void line(String indent, String text) {
        yaml.append(indent).append(text).append('\n');
    }
}
