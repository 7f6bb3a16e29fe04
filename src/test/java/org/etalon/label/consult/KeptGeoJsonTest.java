/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelFilter;
import org.etalon.label.LabelRow;
import org.etalon.label.Labels;
import org.etalon.label.PublicLabels;
import org.etalon.label.map.LabelSamples;
import org.junit.jupiter.api.Test;

/** All labels, kept compressed in parts, are what they are when they are written in one go. */
class KeptGeoJsonTest {
    private static final Directory.Snapshot PLACES = new Directory.Snapshot(new LabelSamples().directory(), "places");

    private final KeptGeoJson kept = new KeptGeoJson();
    private final List<LabelRow> labels = new ArrayList<>();
    private int state;

    @Test
    void labels_that_come_and_go_leave_no_trace() throws IOException {
        assertThat(told()).isEqualTo(written());
        var random = new Random(3);
        for (int i = 0; i < 3_000; i++) {
            labels.add(Labels.of("Commune « " + i + " »", "2026", 1 + i % 5, Labels.BEFORE));
        }
        assertThat(told()).isEqualTo(written());
        for (int i = 0; i < 10; i++) {
            labels.add(random.nextInt(labels.size()), Labels.of("Nouvelle", "2026", 1, Labels.BEFORE));
            labels.remove(random.nextInt(labels.size()));
            assertThat(told()).isEqualTo(written());
        }
    }

    @Test
    void what_is_made_ready_is_not_told_before_it_is_asked_for() throws IOException {
        labels.add(Labels.of("Hier", "2025", 3, Labels.BEFORE));
        String before = told();
        labels.add(Labels.of("Demain", "2026", 3, Labels.BEFORE));
        kept.makeReady(snapshot("coming"), PLACES);
        labels.remove(1);
        state--;
        assertThat(told()).isEqualTo(before).isEqualTo(written());
    }

    private PublicLabels.Snapshot snapshot(String tag) {
        var entries =
                labels.stream().map(label -> LabelFilter.Entry.of(label, "")).toList();
        return new PublicLabels.Snapshot(
                tag, entries, Map.of(), Map.of(), LabelFilter.Values.of(entries), Labels.BEFORE);
    }

    private String told() throws IOException {
        state++;
        var out = new ByteArrayOutputStream();
        KeptGeoJson.unpack(kept.gzipped(snapshot("state " + state), PLACES), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String written() throws IOException {
        var out = new ByteArrayOutputStream();
        LabelGeoJson.write(labels, PLACES.index(), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
