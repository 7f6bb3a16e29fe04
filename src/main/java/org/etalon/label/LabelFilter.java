/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.etalon.collectivity.directory.Folding;

/**
 * Which labels are looked for. Each part may be empty, which asks for all.
 *
 * @param level a level key, see {@link LabelRow#levelKey}
 * @param region Insee's code, as that of the département
 * @param mention a mention's id or words, in any case
 * @param text part of a name, or a code of the directory
 */
public record LabelFilter(
        String programme,
        String edition,
        String level,
        String type,
        String region,
        String department,
        String mention,
        String text) {
    public static final LabelFilter ALL = new LabelFilter("", "", "", "", "", "", "", "");

    /** Those of one edition. */
    public static LabelFilter ofEdition(String programme, String edition) {
        return new LabelFilter(programme, edition, "", "", "", "", "", "");
    }

    /** Whether nothing is asked for but all. */
    public boolean isEverything() {
        return equals(ALL);
    }

    /**
     * A label with its names folded, made once for many searches.
     *
     * @param name by which it is ordered
     * @param folded in which a text is looked for
     */
    public record Entry(LabelRow label, String name, String folded) {
        /** @param known the directory's name of the body, or empty */
        public static Entry of(LabelRow label, String known) {
            String name = Folding.fold(label.name());
            return new Entry(label, name, known.isEmpty() ? " " + name : " " + name + " " + Folding.fold(known));
        }
    }

    /** Whether a label is looked for; to be asked for many, fold the text once by {@link #folded}. */
    public boolean admits(Entry entry, String folded) {
        LabelRow label = entry.label();
        return is(programme, label.programme())
                && is(edition, label.edition())
                && is(level, label.levelKey())
                && is(type, label.type())
                && is(region, label.region())
                && is(department, label.department())
                && (mention.isEmpty() || label.mentions().stream().anyMatch(mention::equalsIgnoreCase))
                && (folded.isEmpty()
                        || entry.folded().contains(" " + folded)
                        || label.collectivity().equals(text.strip().toLowerCase(Locale.ROOT)));
    }

    /** The text as names are compared. */
    public String folded() {
        return Folding.fold(text);
    }

    private static boolean is(String wanted, String there) {
        return wanted.isEmpty() || wanted.equals(there);
    }

    /**
     * What labels can be told apart by: each value that one of them has, once.
     *
     * @param editions in the order of the labels
     * @param levels as {@link LabelRow#levelKey} names them
     * @param mentions of each edition by itself
     * @param tiers a label of each tier of each edition
     */
    public record Values(
            Set<Edition> editions,
            Set<String> levels,
            Set<String> types,
            Set<String> regions,
            Set<String> departments,
            Set<Mention> mentions,
            Map<String, LabelRow> tiers) {
        /** One of a programme. */
        public record Edition(String programme, String edition) {
            /** That a label was awarded in. */
            public static Edition of(LabelRow label) {
                return new Edition(label.programme(), label.edition());
            }

            /** {@code <programme>/<edition>}. */
            public String key() {
                return programme + "/" + edition;
            }

            /** @param code the edition alone, or its key */
            public boolean isCalled(String code) {
                return edition.equals(code) || key().equals(code);
            }
        }

        /** A mention of an edition. @param id in the edition's questionnaire */
        public record Mention(String programme, String edition, String id) {}

        public static Values of(List<Entry> entries) {
            var values = new Values(
                    new LinkedHashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new HashSet<>(),
                    new LinkedHashSet<>(),
                    new LinkedHashMap<>());
            entries.forEach(entry -> values.add(entry.label()));
            return new Values(
                    Collections.unmodifiableSet(values.editions),
                    Collections.unmodifiableSet(values.levels),
                    Collections.unmodifiableSet(values.types),
                    Collections.unmodifiableSet(values.regions),
                    Collections.unmodifiableSet(values.departments),
                    Collections.unmodifiableSet(values.mentions),
                    Collections.unmodifiableMap(values.tiers));
        }

        private void add(LabelRow label) {
            editions.add(Edition.of(label));
            levels.add(label.levelKey());
            types.add(label.type());
            regions.add(label.region());
            departments.add(label.department());
            if (!label.tier().isEmpty()) {
                tiers.putIfAbsent(label.levelKey() + label.partial() + label.editionKey(), label);
            }
            label.mentions().forEach(each -> mentions.add(new Mention(label.programme(), label.edition(), each)));
        }
    }
}
