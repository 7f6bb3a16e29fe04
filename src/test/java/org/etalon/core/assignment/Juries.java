/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Juries by chance, the same for the same seed. */
public final class Juries {
    private static final List<String> DOMAINS = List.of("strategy", "software", "data", "sharing", "skills");
    private static final List<String> KINDS = List.of("commune", "epci", "departement", "region", "syndicat");

    private final Random random;

    private Juries(long seed) {
        random = new Random(seed);
    }

    /**
     * What hinders in a jury.
     *
     * @param tied in a hundred pairs
     * @param limited in a hundred readers, each to the even load, more or less
     * @param hindered in a hundred readers
     * @param kept in a hundred pairs
     */
    public record Obstacles(int tied, int limited, int hindered, int kept) {
        public static final Obstacles NONE = new Obstacles(0, 0, 0, 0);
    }

    public static Sharing of(long seed, int readers, int dossiers, int least, Obstacles obstacles) {
        return new Juries(seed).sharing(readers, dossiers, least, obstacles);
    }

    private Sharing sharing(int readers, int dossiers, int least, Obstacles obstacles) {
        int even = (dossiers * least + readers - 1) / readers;
        List<Reader> jury = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            Optional<Integer> most =
                    is(obstacles.limited()) ? Optional.of(Math.max(0, even + random.nextInt(5) - 2)) : Optional.empty();
            Optional<Hindrance> hindered = is(obstacles.hindered())
                    ? Optional.of(random.nextBoolean() ? Hindrance.AWAY : Hindrance.UNDECLARED)
                    : Optional.empty();
            jury.add(new Reader(new UUID(1, i), domains(), most, hindered));
        }
        List<Candidacy> candidacies = new ArrayList<>();
        for (int i = 0; i < dossiers; i++) {
            candidacies.add(new Candidacy(new UUID(2, i), KINDS.get((int) Math.min(4, random.nextInt(100) / 15))));
        }
        Set<Share> barred = pairs(jury, candidacies, obstacles.tied());
        Set<Share> kept = pairs(jury, candidacies, obstacles.kept());
        kept.removeAll(barred);
        return new Sharing(jury, candidacies, Set.copyOf(DOMAINS), barred, kept, least);
    }

    private boolean is(int inHundred) {
        return random.nextInt(100) < inHundred;
    }

    private Set<String> domains() {
        Set<String> known = new HashSet<>();
        if (random.nextInt(4) > 0) {
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                known.add(DOMAINS.get(random.nextInt(DOMAINS.size())));
            }
        }
        return known;
    }

    private Set<Share> pairs(List<Reader> jury, List<Candidacy> candidacies, int inHundred) {
        Set<Share> pairs = new HashSet<>();
        for (Reader reader : jury) {
            for (Candidacy candidacy : candidacies) {
                if (is(inHundred)) {
                    pairs.add(new Share(reader.id(), candidacy.id()));
                }
            }
        }
        return pairs;
    }
}
