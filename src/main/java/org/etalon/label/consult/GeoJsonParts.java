/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.consult;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.collectivity.Directory;
import org.etalon.label.LabelRow;
import org.etalon.platform.zip.Pressed;

/**
 * The GeoJSON of many labels in parts of some hundreds, each compressed by itself, so that those which are as they were can be used again.
 * Where a part begins is told by its first label alone: one label more or less changes one part, not all that come after it.
 */
final class GeoJsonParts {
    private static final int PARTING = (1 << 9) - 1;
    private static final Pressed HEAD = pressed("{\"type\":\"FeatureCollection\",\"features\":[");
    private static final Pressed COMMA = pressed(",");
    private static final Pressed TAIL = pressed("]}");

    private final Map<LabelRow, Part> parts = new IdentityHashMap<>();
    private final Directory.Snapshot places;
    private final List<Pressed> pieces = new ArrayList<>();

    private record Part(List<LabelRow> labels, Pressed pressed) {
        /** Labels that didn't change are the same objects. */
        boolean isOf(List<LabelRow> others) {
            if (labels.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < labels.size(); i++) {
                if (labels.get(i) != others.get(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param labels in their order. @param made before, whose parts are used again */
    GeoJsonParts(List<LabelRow> labels, Directory.Snapshot places, List<GeoJsonParts> made) {
        this.places = places;
        pieces.add(HEAD);
        int from = 0;
        for (int i = 1; i <= labels.size(); i++) {
            if (i == labels.size() || begins(labels.get(i))) {
                add(labels.subList(from, i), made);
                from = i;
            }
        }
        pieces.add(TAIL);
    }

    private static boolean begins(LabelRow label) {
        return (label.id().hashCode() & PARTING) == 0;
    }

    private void add(List<LabelRow> labels, List<GeoJsonParts> made) {
        Part part = made.stream()
                .filter(each -> each.places.tag().equals(places.tag()))
                .flatMap(each -> each.find(labels))
                .findFirst()
                .orElseGet(() -> new Part(List.copyOf(labels), pressed(labels)));
        parts.put(labels.get(0), part);
        if (pieces.size() > 1) {
            pieces.add(COMMA);
        }
        pieces.add(part.pressed());
    }

    private Stream<Part> find(List<LabelRow> labels) {
        return Stream.ofNullable(parts.get(labels.get(0))).filter(part -> part.isOf(labels));
    }

    private Pressed pressed(List<LabelRow> labels) {
        var plain = new ByteArrayOutputStream(1 << 18);
        try {
            LabelGeoJson.writeFeatures(labels, places.index(), plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pressed.of(plain.toByteArray());
    }

    private static Pressed pressed(String text) {
        return Pressed.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All of it, compressed by gzip. */
    byte[] gzipped() {
        return Pressed.gzip(pieces);
    }
}
