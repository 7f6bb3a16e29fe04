/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.mistake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All mistakes and warnings of one loading, gathered as they are found, told in the order of files and lines. */
public final class Mistakes {
    /** Nobody mends more at once; a hostile file could have a million. */
    public static final int MOST = 1_000;

    private static final int LONGEST_ARGUMENT = 80;
    private static final Set<MistakeCode> AMBIGUOUS = Set.of(MistakeCode.KEY_DUPLICATE, MistakeCode.KEY_MERGE);

    private final List<Mistake> found = new ArrayList<>();
    private final List<Mistake> warnings = new ArrayList<>();
    private boolean beyond;
    private int serious;

    /**
     * Notes a mistake.
     *
     * @throws TooManyMistakesException where there are {@link #MOST} already
     */
    public void add(MistakeCode code, Place place, Object... arguments) {
        serious += code.harmsRules() ? 1 : 0;
        if (found.size() == MOST) {
            beyond = true;
            throw new TooManyMistakesException();
        }
        found.add(mistake(code, place, arguments));
    }

    /** Notes a warning: the questionnaire is loaded all the same. */
    public void warn(MistakeCode code, Place place, Object... arguments) {
        if (warnings.size() < MOST) {
            warnings.add(mistake(code, place, arguments));
        }
    }

    /** Takes over what another reading found. */
    public void addAll(Mistakes others) {
        others.found.forEach(this::take);
    }

    private void take(Mistake mistake) {
        add(mistake.code(), mistake.place(), mistake.arguments().toArray());
    }

    /** Notes that something was passed over because its mistake had been told before. */
    public void meetUnread() {
        serious++;
    }

    /** How many mistakes so far leave open what the author meant to count; those of wording alone don't. */
    public int serious() {
        return serious;
    }

    /** What a reading gives whose mistakes leave nothing open that counts. */
    public <T> T aside(Supplier<T> reading) {
        int before = serious;
        T read = reading.get();
        serious = before;
        return read;
    }

    /** Whether a key comes twice or is to be taken from elsewhere, so that no reading can tell what the author meant. */
    public boolean ambiguous() {
        return found.stream().anyMatch(mistake -> AMBIGUOUS.contains(mistake.code()));
    }

    public boolean none() {
        return found.isEmpty();
    }

    /** All mistakes in the order of files and lines; after {@link #MOST} only that there are more. */
    public List<Mistake> list() {
        List<Mistake> sorted = sorted(found);
        if (!beyond) {
            return sorted;
        }
        Place last = sorted.get(sorted.size() - 1).place();
        Mistake more = mistake(MistakeCode.MISTAKES_BEYOND, last, MOST);
        return Stream.concat(sorted.stream(), Stream.of(more)).toList();
    }

    /** All warnings, in the same order. */
    public List<Mistake> warnings() {
        return sorted(warnings);
    }

    private static List<Mistake> sorted(List<Mistake> mistakes) {
        return mistakes.stream()
                .sorted(Comparator.comparing(Mistake::place))
                .distinct()
                .toList();
    }

    private static Mistake mistake(MistakeCode code, Place place, Object... arguments) {
        return new Mistake(
                code, place, Stream.of(arguments).map(Mistakes::shortened).toList());
    }

    private static String shortened(Object argument) {
        String text = String.valueOf(argument);
        if (text.length() <= LONGEST_ARGUMENT) {
            return text;
        }
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_ARGUMENT, text.codePointCount(0, LONGEST_ARGUMENT)));
        return text.substring(0, end) + "…";
    }
}
