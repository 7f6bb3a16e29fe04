/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.minutes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.etalon.jury.log.JuryStep;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/**
 * What minutes tell, as plain values: the steps of one sitting as they stand in the jury's log, with what people and candidates are called
 * at the time.
 *
 * @param tree {@code sitting}, {@code absent} (ids of persons), {@code steps} (each {@code at}, {@code kind}, {@code person}, {@code dossier}, {@code what}), {@code people}
 *     and {@code candidates} by id, and {@code log}: the ordinals of the first and the last step and the digest of the last
 */
public record MinutesTree(Map<String, Object> tree) {
    private static final Set<String> TOLD = Set.of(
                    JuryStepKind.SITTING_OPENED,
                    JuryStepKind.JUROR_ARRIVED,
                    JuryStepKind.JUROR_WENT,
                    JuryStepKind.DOSSIER_TAKEN_UP,
                    JuryStepKind.DOSSIER_PUT_AWAY,
                    JuryStepKind.VOTE_OPENED,
                    JuryStepKind.BALLOT_CAST,
                    JuryStepKind.VOTE_CLOSED,
                    JuryStepKind.VOTE_WITHDRAWN,
                    JuryStepKind.DOSSIER_DECIDED,
                    JuryStepKind.SITTING_CLOSED)
            .stream()
            .map(JuryStepKind::key)
            .collect(Collectors.toSet());

    private static final Set<String> SETTLED =
            Set.of(JuryStepKind.RECUSAL_CONFIRMED.key(), JuryStepKind.RECUSAL_DISMISSED.key());

    /** One step. @param what its particulars */
    public record Told(String at, String kind, String person, String dossier, Map<?, ?> what) {}

    /**
     * @param steps the whole log of the edition
     * @param sitting which one, from 1
     * @param members the persons who were in the jury while it sat
     * @param people what persons are called
     * @param candidates what candidates are called, by dossier
     */
    static MinutesTree of(
            List<JuryStep> steps,
            int sitting,
            List<UUID> members,
            Map<UUID, String> people,
            Map<UUID, String> candidates) {
        List<JuryStep> own = within(steps, sitting);
        List<Map<String, Object>> told = own.stream().map(MinutesTree::told).toList();
        Map<String, Object> tree = new TreeMap<>();
        tree.put("format", "etalon/minutes/1");
        tree.put("sitting", BigDecimal.valueOf(sitting));
        tree.put("steps", told);
        String text = CanonicalText.of(told);
        List<String> absent = absent(members, told);
        tree.put("absent", absent);
        tree.put("people", named(people, text + absent));
        tree.put("candidates", named(candidates, text));
        if (!own.isEmpty()) {
            JuryStep last = own.get(own.size() - 1);
            tree.put(
                    "log",
                    Map.of(
                            "from", BigDecimal.valueOf(own.get(0).ordinal()),
                            "to", BigDecimal.valueOf(last.ordinal()),
                            "digest", last.digest().hex()));
        }
        return new MinutesTree(tree);
    }

    /** Who never came in. */
    private static List<String> absent(List<UUID> members, List<Map<String, Object>> told) {
        Set<String> came = told.stream()
                .filter(step -> step.get("kind").equals(JuryStepKind.JUROR_ARRIVED.key()))
                .map(step -> String.valueOf(((Map<?, ?>) step.get("what")).get("juror")))
                .collect(Collectors.toSet());
        return members.stream()
                .map(UUID::toString)
                .filter(each -> !came.contains(each))
                .toList();
    }

    /** Who was in the jury and never came in, by id; nobody in what was signed before they were kept. */
    public List<String> absent() {
        return tree.get("absent") instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
    }

    /** Those that are named. */
    private static Map<String, Object> named(Map<UUID, String> names, String text) {
        Map<String, Object> named = new TreeMap<>();
        names.forEach((id, name) -> {
            if (text.contains(id.toString())) {
                named.put(id.toString(), name);
            }
        });
        return named;
    }

    private static List<JuryStep> within(List<JuryStep> steps, int sitting) {
        List<JuryStep> own = new ArrayList<>();
        Optional<UUID> discussed = Optional.empty();
        boolean on = false;
        for (JuryStep step : steps) {
            boolean here = TOLD.contains(step.kind()) && isOf(step, sitting);
            on = on || here && step.kind().equals(JuryStepKind.SITTING_OPENED.key());
            if (step.kind().equals(JuryStepKind.DOSSIER_TAKEN_UP.key())) {
                discussed = step.dossier();
            } else if (step.kind().equals(JuryStepKind.DOSSIER_PUT_AWAY.key())) {
                discussed = Optional.empty();
            }
            if (on && (TOLD.contains(step.kind()) || isSettling(step, discussed))) {
                own.add(step);
            }
            on = on && !(here && step.kind().equals(JuryStepKind.SITTING_CLOSED.key()));
        }
        return own;
    }

    /** Whether it changes who may be in the room for the dossier that is discussed. */
    private static boolean isSettling(JuryStep step, Optional<UUID> discussed) {
        return SETTLED.contains(step.kind())
                && discussed.isPresent()
                && step.dossier().equals(discussed);
    }

    private static boolean isOf(JuryStep step, int sitting) {
        return BigDecimal.valueOf(sitting).equals(what(step).get("sitting"));
    }

    private static Map<?, ?> what(JuryStep step) {
        return (Map<?, ?>) ((Map<?, ?>) JsonTree.read(step.line())).get("what");
    }

    private static Map<String, Object> told(JuryStep step) {
        Map<String, Object> told = new TreeMap<>();
        told.put("at", step.at().toString());
        told.put("kind", step.kind());
        step.person().ifPresent(person -> told.put("person", person.toString()));
        step.dossier().ifPresent(dossier -> told.put("dossier", dossier.toString()));
        told.put("what", what(step));
        return told;
    }

    static MinutesTree read(String content) {
        Map<String, Object> tree = new TreeMap<>();
        ((Map<?, ?>) JsonTree.read(content)).forEach((key, value) -> tree.put(key.toString(), value));
        return new MinutesTree(tree);
    }

    String content() {
        return CanonicalText.of(tree);
    }

    /** Whether anything in it is about one of these dossiers. */
    boolean tells(Set<UUID> dossiers) {
        return dossiers.stream().anyMatch(each -> content().contains(each.toString()));
    }

    /** The same without all that is about these dossiers, and without what tells how many steps there are. */
    MinutesTree without(Set<UUID> dossiers) {
        Set<String> hidden = dossiers.stream().map(UUID::toString).collect(Collectors.toSet());
        Map<String, Object> rest = new TreeMap<>(tree);
        rest.remove("log");
        rest.put(
                "steps",
                steps().stream()
                        .filter(each -> !hidden.contains(each.dossier()))
                        .map(each -> untold(each, hidden))
                        .toList());
        Map<String, Object> candidates = new TreeMap<>(names("candidates"));
        candidates.keySet().removeAll(hidden);
        rest.put("candidates", candidates);
        return new MinutesTree(rest);
    }

    private static Map<String, Object> untold(Told step, Set<String> hidden) {
        Map<String, Object> what = new LinkedHashMap<>();
        step.what().forEach((key, value) -> what.put(key.toString(), value));
        if (what.get("dossiers") instanceof List<?> all) {
            what.put(
                    "dossiers",
                    all.stream().filter(each -> !hidden.contains(each)).toList());
        }
        Map<String, Object> told = new TreeMap<>();
        told.put("at", step.at());
        told.put("kind", step.kind());
        told.put("person", step.person());
        told.put("dossier", step.dossier());
        told.put("what", what);
        told.values().removeIf(""::equals);
        return told;
    }

    public List<Told> steps() {
        return ((List<?>) tree.get("steps"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> new Told(
                                text(each, "at"), text(each, "kind"), text(each, "person"), text(each, "dossier"), (Map<
                                                ?, ?>)
                                        each.get("what")))
                        .toList();
    }

    private static String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }

    /** @param of {@code people} or {@code candidates} */
    public Map<String, String> names(String of) {
        Map<String, String> names = new TreeMap<>();
        ((Map<?, ?>) tree.get(of)).forEach((id, name) -> names.put(id.toString(), name.toString()));
        return names;
    }
}
