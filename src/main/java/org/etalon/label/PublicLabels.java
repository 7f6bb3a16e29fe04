/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;
import org.etalon.collectivity.directory.Folding;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;

/**
 * The labels that are public now, held in memory by each node: those of a later instant are held too, and nothing tells of them until
 * it has come. So all pages, lists and programs see them at the same instant, without anything having to run then. A change on this
 * node is seen at once, that of another within two seconds.
 */
@ApplicationScoped
public class PublicLabels {
    private static final long LOOK_EVERY_MILLIS = 2_000;
    private static final Comparator<LabelRow> ORDER = Comparator.comparing(LabelRow::edition)
            .reversed()
            .thenComparing(LabelRow::programme)
            .thenComparing(label -> Folding.fold(label.name()))
            .thenComparing(LabelRow::id);

    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private volatile Held held;
    private volatile Shown shown;
    private volatile long lookedAt;
    private volatile boolean stale;

    /** All labels in one of their states, in the order of their instants. */
    private record Held(List<LabelRow> labels, long version) {
        int countUntil(Instant now) {
            int count = labels.size();
            while (count > 0 && labels.get(count - 1).publishedAt().isAfter(now)) {
                count--;
            }
            return count;
        }
    }

    /** What was last told, and of what it was made. */
    private record Shown(Held of, int count, String names, Snapshot snapshot) {
        boolean isOf(Held all, int until, String named) {
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
     * @param changedAt when something of it changed last
     */
    public record Snapshot(
            String tag,
            List<LabelFilter.Entry> entries,
            Map<UUID, LabelRow> byId,
            Map<String, LabelRow> byCode,
            Instant changedAt) {
        public Snapshot {
            entries = List.copyOf(entries);
            byId = Map.copyOf(byId);
            byCode = Map.copyOf(byCode);
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
        Held all = held();
        var names = directory.snapshot();
        int count = all.countUntil(clock.instant());
        Shown last = shown;
        if (last != null && last.isOf(all, count, names.tag())) {
            return last.snapshot();
        }
        var made = new Shown(all, count, names.tag(), snapshot(all.labels().subList(0, count), names.index()));
        shown = made;
        return made.snapshot();
    }

    private static Snapshot snapshot(List<LabelRow> labels, DirectoryIndex names) {
        List<LabelFilter.Entry> entries = labels.stream()
                .sorted(ORDER)
                .map(label -> LabelFilter.Entry.of(label, known(label, names)))
                .toList();
        Instant changed = labels.stream()
                .map(LabelRow::changedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        return new Snapshot(
                tag(labels),
                entries,
                labels.stream().collect(Collectors.toMap(LabelRow::id, label -> label)),
                labels.stream().collect(Collectors.toMap(LabelRow::code, label -> label)),
                changed);
    }

    private static String known(LabelRow label, DirectoryIndex names) {
        return label.collectivity().isEmpty()
                ? ""
                : names.find(label.collectivity()).map(DirectoryEntry::name).orElse("");
    }

    /** Made of what is public alone. */
    private static String tag(List<LabelRow> labels) {
        var digest = new CRC32();
        for (LabelRow label : labels) {
            digest.update((label.id() + " " + label.version() + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        return labels.size() + "-" + Long.toString(digest.getValue(), 36);
    }

    private Held held() {
        boolean due = stale || clock.millis() - lookedAt >= LOOK_EVERY_MILLIS;
        if (held == null) {
            reading.lock();
        } else if (!due || !reading.tryLock()) {
            return held;
        }
        try {
            stale = false;
            lookedAt = clock.millis();
            held = Sql.together(source, this::read);
            return held;
        } finally {
            reading.unlock();
        }
    }

    private Held read(Connection connection) throws SQLException {
        long version = LabelQuery.getVersion(connection).number();
        if (held != null && held.version() == version) {
            return held;
        }
        List<LabelRow> labels = LabelQuery.list(connection).stream()
                .sorted(Comparator.comparing(LabelRow::publishedAt).thenComparing(LabelRow::id))
                .toList();
        return new Held(labels, version);
    }
}
