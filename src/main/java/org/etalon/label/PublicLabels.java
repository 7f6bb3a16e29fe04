/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * The labels that are public now, held in memory by each node: those of a later instant are held too, and nothing tells of them until
 * it has come. So all pages, lists and programs see them at the same instant, without anything having to run then. A change on this
 * node is seen at once, that of another within a tenth of a second; only what has changed is read, sorted and folded anew.
 */
@ApplicationScoped
public class PublicLabels {
    private static final Comparator<LabelFilter.Entry> ORDER = Comparator.comparing(
                    (LabelFilter.Entry entry) -> entry.label().edition())
            .reversed()
            .thenComparing(entry -> entry.label().programme())
            .thenComparing(LabelFilter.Entry::name)
            .thenComparing(entry -> entry.label().id());
    private static final long LOOK_EVERY_MILLIS = 100;

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Directory directory;

    @Inject
    Tiers tiers;

    @Inject
    Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile HeldLabels held;
    private volatile Shown shown;
    private volatile Shown coming;
    private volatile long lookedAt;
    private volatile boolean stale;

    /** What was told, or will be, and of what it was made. */
    private record Shown(HeldLabels of, int count, String names, Snapshot snapshot) {
        boolean isOf(HeldLabels all, int until, String named) {
            return of == all && count == until && names.equals(named);
        }
    }

    /**
     * What is public at an instant.
     *
     * @param tag differs from that of every other state; says nothing of what is to come
     * @param entries by edition, the last one first, then by name
     * @param byId the same
     * @param byCode the same, by codes as they are written
     * @param values what they can be told apart by
     * @param changedAt when something of it changed last
     */
    public record Snapshot(
            String tag,
            List<LabelFilter.Entry> entries,
            Map<UUID, LabelRow> byId,
            Map<String, LabelRow> byCode,
            LabelFilter.Values values,
            Instant changedAt) {
        public Snapshot {
            entries = List.copyOf(entries);
            byId = Collections.unmodifiableMap(byId);
            byCode = Collections.unmodifiableMap(byCode);
        }

        private static Snapshot of(List<LabelFilter.Entry> entries) {
            Map<UUID, LabelRow> byId = new HashMap<>(2 * entries.size());
            Map<String, LabelRow> byCode = new HashMap<>(2 * entries.size());
            Instant changed = Instant.EPOCH;
            for (LabelFilter.Entry entry : entries) {
                LabelRow label = entry.label();
                byId.put(label.id(), label);
                byCode.put(label.code(), label);
                changed = label.changedAt().isAfter(changed) ? label.changedAt() : changed;
            }
            return new Snapshot(tag(entries), entries, byId, byCode, LabelFilter.Values.of(entries), changed);
        }

        /** Made of what is public alone. */
        private static String tag(List<LabelFilter.Entry> entries) {
            var written = ByteBuffer.allocate(entries.size() * 3 * Long.BYTES);
            for (LabelFilter.Entry entry : entries) {
                UUID id = entry.label().id();
                written.putLong(id.getMostSignificantBits())
                        .putLong(id.getLeastSignificantBits())
                        .putLong(entry.label().version());
            }
            var digest = new CRC32();
            digest.update(written.array());
            return entries.size() + "-" + Long.toString(digest.getValue(), 36);
        }

        /** Those that are looked for, in the same order. */
        public List<LabelRow> list(LabelFilter filter) {
            String folded = filter.folded();
            return entries.stream()
                    .filter(entry -> filter.admits(entry, folded))
                    .map(LabelFilter.Entry::label)
                    .toList();
        }

        /** The one of this id. */
        public Optional<LabelRow> find(UUID id) {
            return Optional.ofNullable(byId.get(id));
        }

        /** The one of this code, as it is written. */
        public Optional<LabelRow> findByCode(String code) {
            return Optional.ofNullable(byCode.get(code));
        }

        /** All that a body of the directory was awarded. */
        public List<LabelRow> listByCollectivity(String code) {
            return entries.stream()
                    .map(LabelFilter.Entry::label)
                    .filter(label -> label.collectivity().equals(code))
                    .toList();
        }
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LabelsChanged event) {
        stale = true;
    }

    /** What is public now. */
    public Snapshot snapshot() {
        HeldLabels all = held();
        Shown now = shown(all, all.countUntil(clock.instant()));
        shown = now;
        return now.snapshot();
    }

    /**
     * What will be public next, where that is soon: for whoever makes something of it ready, and shows nothing of it before {@link #snapshot}
     * does.
     */
    public Optional<Snapshot> makeReady(Duration soon) {
        HeldLabels all = held();
        Instant now = clock.instant();
        coming = all.nextAfter(now)
                .filter(next -> next.isBefore(now.plus(soon)))
                .map(next -> shown(all, all.countUntil(next)))
                .orElse(null);
        return Optional.ofNullable(coming).map(Shown::snapshot);
    }

    private Shown shown(HeldLabels all, int count) {
        Directory.Snapshot names = directory.snapshot();
        List<Shown> made = Stream.of(shown, coming).filter(Objects::nonNull).toList();
        return made.stream()
                .filter(each -> each.isOf(all, count, names.tag()))
                .findFirst()
                .orElseGet(() -> {
                    List<LabelFilter.Entry> before = made.stream()
                            .filter(each -> each.names().equals(names.tag()))
                            .max(Comparator.comparingInt(Shown::count))
                            .map(each -> each.snapshot().entries())
                            .orElse(List.of());
                    var entries = entries(all.labels().subList(0, count), names.index(), before);
                    return new Shown(all, count, names.tag(), Snapshot.of(entries));
                });
    }

    /** @param before in their order, of which those stay that still stand as they did */
    private static List<LabelFilter.Entry> entries(
            List<LabelRow> labels, DirectoryIndex names, List<LabelFilter.Entry> before) {
        Set<LabelRow> missing = Collections.newSetFromMap(new IdentityHashMap<>(labels.size()));
        missing.addAll(labels);
        List<LabelFilter.Entry> entries = new ArrayList<>(labels.size());
        before.stream().filter(entry -> missing.remove(entry.label())).forEach(entries::add);
        missing.forEach(label -> entries.add(LabelFilter.Entry.of(label, known(label, names))));
        entries.sort(ORDER);
        return entries;
    }

    private static String known(LabelRow label, DirectoryIndex names) {
        return label.collectivity().isEmpty()
                ? ""
                : names.find(label.collectivity()).map(DirectoryEntry::name).orElse("");
    }

    private HeldLabels held() {
        boolean due = stale || clock.millis() - lookedAt >= LOOK_EVERY_MILLIS;
        if (held == null) {
            reading.lock();
        } else if (!due || !reading.tryLock()) {
            return held;
        }
        try {
            stale = false;
            lookedAt = clock.millis();
            held = Sql.together(source, connection -> HeldLabels.read(connection, held, tiers.reading()));
            return held;
        } finally {
            reading.unlock();
        }
    }
}
