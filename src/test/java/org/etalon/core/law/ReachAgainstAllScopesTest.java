/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.core.questionnaire.Fact;
import org.etalon.core.questionnaire.Question;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.ReferenceOrder;
import org.etalon.core.scoring.ReferenceScoring;
import org.etalon.core.scoring.ReferenceScoring.Dossier;
import org.etalon.core.scoring.ReferenceScoring.Figures;
import org.etalon.generated.Chance;
import org.junit.jupiter.api.Test;

/**
 * A threshold is told to be out of reach exactly where none of all choices of scope reaches it, each scored slowly with the best
 * answers and all evidence. Each question with {@code applies} has a free question of its own that decides.
 */
class ReachAgainstAllScopesTest {
    private static final int QUESTIONNAIRES = 120;

    private record Asked(String level, int threshold, int count) {}

    @Test
    void a_threshold_is_told_exactly_where_no_choice_of_scope_reaches_it() {
        Map<String, Integer> out = new HashMap<>();
        for (int seed = 0; seed < QUESTIONNAIRES; seed++) {
            Chance chance = new Chance(seed);
            String sketch = sketch(chance);
            List<Figures> all = all(Sketch.of(sketch));
            for (Asked asked : thresholds(all, chance)) {
                boolean told = !Laws.findings(Sketch.of(sketch + line(asked))).stream()
                        .filter(finding -> finding.pointer().startsWith(pointer(asked)))
                        .toList()
                        .isEmpty();
                assertThat(told)
                        .as("seed " + seed + "\n" + sketch + line(asked))
                        .isEqualTo(all.stream().noneMatch(holds(asked)));
                out.merge(asked.level() + told, 1, Integer::sum);
            }
        }
        assertThat(out).hasSize(14);
    }

    private static String sketch(Chance chance) {
        StringBuilder lines = new StringBuilder();
        SketchedByChance sketched = new SketchedByChance(chance);
        int optional = 0;
        int domains = chance.between(1, 3);
        for (int domain = 0; domain < domains; domain++) {
            lines.append("domain d%d weight=%d floor=%d\n"
                    .formatted(
                            domain,
                            chance.between(domain == 0 ? 1 : 0, 3),
                            chance.one(List.of(0, 0, 50, 66, 80, 100))));
            int questions = chance.between(1, 3);
            for (int i = 0; i < questions; i++) {
                String id = domain + "-" + i;
                String keys = "points=" + chance.between(0, 9) + (chance.in100(40) ? " evidence=required" : "");
                if (optional < 5 && chance.in100(40)) {
                    optional++;
                    keys += " na";
                }
                if (optional < 5 && chance.in100(40)) {
                    optional++;
                    lines.append("question f" + id + " yes-no required\n");
                    keys += " applies=(f" + id + " is yes)";
                }
                lines.append(
                        sketched.question("q" + id, sketched.type(), keys + (chance.in100(8) ? " announced" : "")));
            }
        }
        return lines.toString();
    }

    private static List<Asked> thresholds(List<Figures> all, Chance chance) {
        List<Asked> asked = new ArrayList<>();
        int global = all.stream().mapToInt(Figures::global).max().orElseThrow();
        int proof = all.stream().mapToInt(Figures::proof).max().orElseThrow();
        for (int more : List.of(0, 1)) {
            asked.add(new Asked("global", Math.max(1, global + more), 0));
            asked.add(new Asked("proof", proof + more, 0));
            for (String domain : all.get(0).domains().keySet()) {
                int best = all.stream()
                        .flatMap(figures -> figures.domains().get(domain).stream())
                        .max(Comparator.naturalOrder())
                        .orElse(0);
                asked.add(new Asked(domain, best + more, 0));
                asked.add(new Asked("each", best + more, 0));
                asked.add(new Asked("count", best + more, chance.between(1, 3)));
            }
        }
        return asked.stream().filter(each -> each.threshold() <= 10_000).toList();
    }

    private static String line(Asked asked) {
        String percent = Ranked.plain(asked.threshold());
        return switch (asked.level()) {
            case "global" -> "level global=" + percent;
            case "count" -> "level count=" + asked.count() + " at=" + percent;
            default -> "level " + asked.level() + "=" + percent;
        };
    }

    private static String pointer(Asked asked) {
        return "/levels/0/"
                + switch (asked.level()) {
                    case "global", "proof" -> asked.level();
                    case "each" -> "each-domain";
                    case "count" -> "at-least-domains";
                    default -> "domains/" + asked.level();
                };
    }

    private static Predicate<Figures> holds(Asked asked) {
        return figures -> {
            List<Integer> inScope = figures.domains().values().stream()
                    .flatMap(Optional::stream)
                    .toList();
            long high =
                    inScope.stream().filter(score -> score >= asked.threshold()).count();
            return switch (asked.level()) {
                case "global" -> figures.global() >= asked.threshold();
                case "proof" -> figures.proof() >= asked.threshold();
                case "each" -> high == inScope.size();
                case "count" -> high >= Math.min(asked.count(), inScope.size());
                default -> figures.domains().get(asked.level()).orElse(10_000) >= asked.threshold();
            };
        };
    }

    /** The figures of every choice of scope. */
    private static List<Figures> all(Questionnaire questionnaire) {
        Map<String, Object> best = new HashMap<>();
        Set<String> evidence = new HashSet<>();
        List<String> switches = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (question.id().startsWith("q")) {
                best.put(question.id(), best(question));
                evidence.add(question.id());
                if (question.notApplicable()) {
                    switches.add(question.id());
                }
            } else {
                switches.add(question.id());
            }
        }
        return IntStream.range(0, 1 << switches.size())
                .mapToObj(bits -> IntStream.range(0, switches.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .mapToObj(switches::get)
                        .collect(Collectors.toSet()))
                .map(on -> figures(questionnaire, best, evidence, on))
                .toList();
    }

    private static Figures figures(
            Questionnaire questionnaire, Map<String, Object> best, Set<String> evidence, Set<String> on) {
        Map<String, Object> answers = new HashMap<>(best);
        Set<String> declared = new HashSet<>();
        for (String id : on) {
            if (id.startsWith("q")) {
                declared.add(id);
            } else {
                answers.put(id, "yes");
            }
        }
        Dossier dossier = new Dossier(Map.of(Fact.TYPE, "commune"), answers, declared, evidence);
        return ReferenceScoring.score(questionnaire, dossier).figures();
    }

    private static Object best(Question question) {
        return ReferenceOrder.answers(question.type()).stream()
                .max(Comparator.comparing(answer -> ReferenceOrder.score(question.type(), answer)))
                .orElseThrow();
    }
}
