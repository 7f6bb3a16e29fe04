/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A label as it was awarded, and as it stands. A text that is not known is empty.
 *
 * @param code by which anyone verifies it
 * @param collectivity the code of the body in the directory; empty where the directory has none
 * @param name as awarded
 * @param type one of the questionnaires' types, or that of a body which the directory lacks: {@code gip}, {@code association} …
 * @param department Insee's code, as that of the région
 * @param population or null
 * @param level 1 to 5; null where it is not known, or where its edition has tiers
 * @param tier such as {@code Or}: what editions without a scale of levels award. It is told in the place of the level, which stands beside it
 *     where the edition's scheme has it
 * @param mentions ids of the edition's questionnaire, or words where it has none
 * @param dossier that was judged; null for what was only imported
 * @param score global, in hundredths of a point, after the jury's review; null where it is not known
 * @param awardedOn or null
 * @param publishedAt nothing of it is public before
 * @param endsOn its last day, or null
 * @param stateReason why it is suspended or withdrawn
 * @param partial whether only what a source tells of it is known
 * @param source where that stands
 * @param changedAt when what is public of it changed last; never before {@code publishedAt}
 * @param computed the levels that scores come to, whatever was decided
 */
public record LabelRow(
        UUID id,
        String code,
        String programme,
        String edition,
        String collectivity,
        String name,
        String type,
        String department,
        String region,
        Integer population,
        String stratum,
        Integer level,
        String tier,
        List<String> mentions,
        UUID dossier,
        Integer score,
        LocalDate awardedOn,
        Instant publishedAt,
        LocalDate endsOn,
        LabelState state,
        String stateReason,
        boolean partial,
        String source,
        Instant changedAt,
        long version,
        Computed computed) {
    /** The level key of what has neither level nor tier. */
    public static final String UNKNOWN = "unknown";

    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4", "5");

    public LabelRow {
        mentions = List.copyOf(mentions);
    }

    /** Which one it is. */
    public record Named(UUID id, String code, String programme, String edition) {}

    /** Whose it is. */
    public record Holder(
            String collectivity,
            String name,
            String type,
            String department,
            String region,
            Integer population,
            String stratum) {}

    /** What was awarded. */
    public record Award(Integer level, String tier, List<String> mentions, UUID dossier, Integer score) {}

    /** From when until when. */
    public record Term(LocalDate awardedOn, Instant publishedAt, LocalDate endsOn) {}

    /** From where it is known, and since when it is as it is. */
    public record Origin(boolean partial, String source, Instant changedAt, long version) {}

    /**
     * Levels by the scores, 0 for none; null where nothing is known.
     *
     * @param reviewed after the jury's work
     * @param corrected whether the level that stands in their place is an organiser's and not the jury's
     */
    public record Computed(Integer declared, Integer reviewed, boolean corrected) {
        public static final Computed NOTHING = new Computed(null, null);

        /** Where the jury decides. */
        public Computed(Integer declared, Integer reviewed) {
            this(declared, reviewed, false);
        }

        /** The same once an organiser has set another level. */
        public Computed ofCorrection() {
            return new Computed(declared, reviewed, true);
        }
    }

    /** Of its parts, with nothing computed. */
    public LabelRow(
            Named named, Holder holder, Award award, Term term, LabelState state, String stateReason, Origin origin) {
        this(named, holder, award, term, state, stateReason, origin, Computed.NOTHING);
    }

    private LabelRow(
            Named named,
            Holder holder,
            Award award,
            Term term,
            LabelState state,
            String stateReason,
            Origin origin,
            Computed computed) {
        this(
                named.id(),
                named.code(),
                named.programme(),
                named.edition(),
                holder.collectivity(),
                holder.name(),
                holder.type(),
                holder.department(),
                holder.region(),
                holder.population(),
                holder.stratum(),
                award.level(),
                award.tier(),
                award.mentions(),
                award.dossier(),
                award.score(),
                term.awardedOn(),
                term.publishedAt(),
                term.endsOn(),
                state,
                stateReason,
                origin.partial(),
                origin.source(),
                origin.changedAt(),
                origin.version(),
                computed);
    }

    /** The same with the levels that its scores come to. */
    public LabelRow with(Computed levels) {
        return with(tier, levels);
    }

    /** The same as a tier, where its edition's scheme has but one. */
    public LabelRow withTier(String other) {
        return with(other, computed);
    }

    private LabelRow with(String other, Computed levels) {
        return new LabelRow(
                new Named(id, code, programme, edition),
                new Holder(collectivity, name, type, department, region, population, stratum),
                new Award(level, other, mentions, dossier, score),
                new Term(awardedOn, publishedAt, endsOn),
                state,
                stateReason,
                new Origin(partial, source, changedAt, version),
                levels);
    }

    /** {@code <programme>/<edition>}. */
    public String editionKey() {
        return programme + "/" + edition;
    }

    /** What it awards as one word: {@code 1} to {@code 5}, a tier such as {@code or}, or {@code unknown}. */
    public String levelKey() {
        if (!tier.isEmpty()) {
            return tier.toLowerCase(Locale.ROOT);
        }
        if (level == null) {
            return UNKNOWN;
        }
        return level >= 0 && level < LEVELS.size() ? LEVELS.get(level) : Integer.toString(level);
    }

    /** Its level on a scale; null where it is not known, or a tier stands in its place. */
    public Integer scaleLevel() {
        return tier.isEmpty() ? level : null;
    }

    /** Whether another level was decided than the scores come to. */
    public boolean isDecidedOtherwise() {
        return computed.reviewed() != null
                && level != null
                && !computed.reviewed().equals(level);
    }

    /** Whether it counts on this day: neither suspended nor withdrawn, nor past its last day. */
    public boolean isInForce(LocalDate day) {
        return state == LabelState.VALID && !hasEnded(day);
    }

    /** Whether it was neither suspended nor withdrawn; its last day may be past. */
    public boolean isValid() {
        return state == LabelState.VALID;
    }

    /** Whether its last day is past. */
    public boolean hasEnded(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    public Optional<LocalDate> findAwarded() {
        return Optional.ofNullable(awardedOn);
    }
}
