/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.etalon.collectivity.directory.near.NearNames;

/**
 * The whole directory in memory, and the search in it. Found are ranked by how exactly they answer (whole name, beginning, words,
 * anywhere), then by population. Where nothing answers, names that are nearly what was typed are found. What is gone is found by its
 * code alone.
 */
public final class DirectoryIndex {
    private static final int NOT_FOUND = Integer.MAX_VALUE;
    private static final int ORDER_BITS = 20;

    /** Ranks of as many slips lie in the same range of this length. */
    private static final int NEARNESS = 4;

    private final List<DirectoryEntry> present;
    private final Map<String, DirectoryEntry> byCode = new HashMap<>();
    private final Map<String, DirectoryEntry> byAddress = new HashMap<>();
    private final NameTable names;
    private final Territories territories;
    private final Phrases phrases;
    private volatile NearNames nearNames;

    public DirectoryIndex(List<DirectoryEntry> all, Territories territories) {
        this.territories = territories;
        this.phrases = new Phrases(territories);
        present = all.stream()
                .filter(entry -> !entry.isGone())
                .sorted(Comparator.comparingInt(DirectoryEntry::size)
                        .reversed()
                        .thenComparing(DirectoryEntry::name)
                        .thenComparing(DirectoryEntry::code))
                .toList();
        names = new NameTable(present);
        all.forEach(entry -> byCode.put(key(entry.code()), entry));
        present.forEach(entry -> entry.addresses().forEach(address -> byAddress.put(key(address), entry)));
    }

    private static String key(String code) {
        return code.toLowerCase(Locale.ROOT);
    }

    public Territories territories() {
        return territories;
    }

    /** The year of the newest file that is in it, empty where nothing is. */
    public String vintage() {
        return present.stream()
                .filter(entry -> !entry.source().equals(DirectoryEntry.ORGANISER))
                .map(DirectoryEntry::vintage)
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    /** All that are there now, the largest first. */
    public List<DirectoryEntry> list() {
        return present;
    }

    /** The body of this code; else the one that governs the place of this code; else by Insee code or SIREN. */
    public Optional<DirectoryEntry> find(String code) {
        return findAddressed(key(code)).or(() -> present.stream()
                .filter(entry ->
                        !code.isEmpty() && (code.equals(entry.siren()) || code.equalsIgnoreCase(entry.insee())))
                .findFirst());
    }

    /**
     * Finds what is wanted.
     *
     * @param page from 1
     * @param size at least 1
     * @return an empty page where there is none of that number
     */
    public Found search(Wanted wanted, int page, int size) {
        int[] exact = ranks(wanted.text().strip());
        boolean near = Arrays.stream(exact).allMatch(rank -> rank == NOT_FOUND);
        int[] ranks = near ? nearRanks(wanted.text().strip()) : exact;
        int[] order = IntStream.range(0, present.size())
                .filter(i -> ranks[i] != NOT_FOUND && isWanted(present.get(i), wanted))
                .map(i -> ranks[i] << ORDER_BITS | i)
                .sorted()
                .toArray();
        long from = Math.min((page - 1L) * size, order.length);
        long to = Math.min(from + size, order.length);
        List<DirectoryEntry> found = Arrays.stream(order, (int) from, (int) to)
                .mapToObj(key -> present.get(key & (1 << ORDER_BITS) - 1))
                .toList();
        return new Found(found, order.length, near && order.length > 0);
    }

    private static boolean isWanted(DirectoryEntry entry, Wanted wanted) {
        return (wanted.type().isEmpty() || wanted.type().equals(entry.type()))
                && (wanted.department().isEmpty() || wanted.department().equals(entry.department()))
                && (wanted.region().isEmpty() || wanted.region().equals(entry.region()));
    }

    /** For each body how well it answers, 0 the best. */
    private int[] ranks(String text) {
        int[] ranks = new int[present.size()];
        if (text.isEmpty()) {
            return ranks;
        }
        Arrays.fill(ranks, NOT_FOUND);
        rankByCode(text, ranks);
        phrases.of(text).forEach(phrase -> rankByName(phrase, ranks));
        return ranks;
    }

    private void rankByName(Phrase phrase, int[] ranks) {
        if (phrase.isEverything() && phrase.within().isEmpty()) {
            return;
        }
        int letters = NameTable.letters(phrase.reduced());
        for (int name = 0; name < names.size(); name++) {
            if (!names.lacksLetters(name, letters)) {
                var match = phrase.isEverything() ? NameTable.Match.ANYWHERE : names.match(name, phrase);
                int rank = 2 * match.ordinal() + phrase.surmise();
                int owner = names.owner(name);
                if (match != NameTable.Match.NONE && rank < ranks[owner] && phrase.admits(present.get(owner))) {
                    ranks[owner] = rank;
                }
            }
        }
    }

    /** For each body how near one of its names comes to what was typed; only the nearest are found. */
    private int[] nearRanks(String text) {
        int[] ranks = new int[present.size()];
        Arrays.fill(ranks, NOT_FOUND);
        phrases.of(text).stream().filter(phrase -> !phrase.isEverything()).forEach(phrase -> rankNear(phrase, ranks));
        int nearest = Arrays.stream(ranks).min().orElse(NOT_FOUND) / NEARNESS;
        return Arrays.stream(ranks)
                .map(rank -> rank / NEARNESS == nearest ? rank : NOT_FOUND)
                .toArray();
    }

    private void rankNear(Phrase phrase, int[] ranks) {
        int[] near = phrase.nearness(nearNames());
        for (int name = 0; name < near.length; name++) {
            int owner = names.owner(name);
            if (near[name] != NearNames.FAR && phrase.admits(present.get(owner))) {
                ranks[owner] = Math.min(ranks[owner], 2 * near[name] + phrase.surmise());
            }
        }
    }

    /** Made when first asked for: most people make no slip, and a start shouldn't wait for it. */
    private NearNames nearNames() {
        NearNames made = nearNames;
        if (made == null) {
            made = names.near();
            nearNames = made;
        }
        return made;
    }

    /** By the whole code, Insee code or SIREN (or the SIRET that begins with it), or by the beginning of a number. */
    private void rankByCode(String text, int[] ranks) {
        String number = Siren.withoutSpaces(text).toUpperCase(Locale.ROOT);
        String siren = number.matches("[0-9]{14}") ? number.substring(0, 9) : number;
        boolean beginning = number.matches("[0-9][0-9AB][0-9]{2,7}");
        DirectoryEntry named = findAddressed(key(number))
                .or(() -> findAddressed("dep-" + key(Phrases.numbered(number))))
                .orElse(null);
        if (named == null && number.chars().noneMatch(Character::isDigit)) {
            return;
        }
        for (int i = 0; i < ranks.length; i++) {
            var entry = present.get(i);
            if (entry == named || siren.equals(entry.siren()) || number.equals(entry.insee())) {
                ranks[i] = 0;
            } else if (beginning
                    && (entry.insee().startsWith(number) || entry.siren().startsWith(number))) {
                ranks[i] = 2 * NameTable.Match.BEGINNING.ordinal();
            }
        }
    }

    private Optional<DirectoryEntry> findAddressed(String key) {
        return Optional.ofNullable(byCode.get(key)).or(() -> Optional.ofNullable(byAddress.get(key)));
    }
}
