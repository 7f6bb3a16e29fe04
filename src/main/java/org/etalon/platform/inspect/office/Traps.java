/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.etalon.platform.inspect.finding.InspectProblem;

/** What must not stand in a part; each part is gone through once, with an eye on the bytes between two readings. */
final class Traps {
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final List<Trap> ENTITY = traps("<!ENTITY", InspectProblem.EVIDENCE_ENTITIES);
    private static final List<Trap> DOCTYPE = traps("<!DOCTYPE", InspectProblem.EVIDENCE_ENTITIES);
    private static final List<Trap> LISTENER = traps("script:event-listener", InspectProblem.EVIDENCE_MACROS);
    private static final List<Trap> ENCRYPTED = traps(":encryption-data", InspectProblem.EVIDENCE_ENCRYPTED);
    private static final List<Trap> OBJECT = List.of(
            new Trap("_VBA_PROJECT".getBytes(StandardCharsets.UTF_16LE), InspectProblem.EVIDENCE_MACROS),
            new Trap("Ole10Native".getBytes(StandardCharsets.UTF_16LE), InspectProblem.EVIDENCE_EMBEDDED));
    private static final int LONGEST = 64;

    private final List<Trap> traps;
    private final boolean[] first = new boolean[256];
    private byte[] window = new byte[0];

    private Traps(List<Trap> traps) {
        this.traps = traps;
        traps.forEach(trap -> first[trap.bytes[0] & 0xFF] = true);
    }

    /** Those for a part, by its name and whether it is itself a container of the old formats. */
    static Traps of(String name, boolean compound) {
        List<Trap> all = new ArrayList<>();
        if (compound) {
            all.addAll(OBJECT);
        }
        if (PartName.isXml(name)) {
            all.addAll(ENTITY);
            all.addAll(LISTENER);
            // the first OpenDocument manifests named their document type
            all.addAll(PartName.isManifest(name) ? ENCRYPTED : DOCTYPE);
        }
        return new Traps(all);
    }

    /** Goes on with the next bytes. */
    void look(byte[] chunk, int length) {
        if (traps.isEmpty()) {
            return;
        }
        byte[] both = new byte[window.length + length];
        System.arraycopy(window, 0, both, 0, window.length);
        System.arraycopy(chunk, 0, both, window.length, length);
        for (int i = 0; i < both.length; i++) {
            if (first[both[i] & 0xFF]) {
                spring(both, i);
            }
        }
        int kept = Math.min(LONGEST, both.length);
        window = new byte[kept];
        System.arraycopy(both, both.length - kept, window, 0, kept);
    }

    private void spring(byte[] bytes, int at) {
        for (Trap trap : traps) {
            if (trap.standsAt(bytes, at)) {
                throw trap.problem.refusal();
            }
        }
    }

    private static List<Trap> traps(String text, InspectProblem problem) {
        return CHARSETS.stream()
                .map(charset -> new Trap(text.getBytes(charset), problem))
                .toList();
    }

    /** @param bytes {@value #LONGEST} at most */
    private record Trap(byte[] bytes, InspectProblem problem) {
        boolean standsAt(byte[] where, int at) {
            int i = 0;
            while (i < bytes.length && at + i < where.length && where[at + i] == bytes[i]) {
                i++;
            }
            return i == bytes.length;
        }
    }
}
