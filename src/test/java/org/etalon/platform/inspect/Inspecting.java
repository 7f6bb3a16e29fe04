/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect;

import java.io.PrintStream;
import java.nio.file.Path;

/** Inspects one file and says what it is, and in how many milliseconds. Arguments: file, name. */
final class Inspecting {
    private Inspecting() {}

    public static void main(String[] args) {
        PrintStream out = System.out;
        long start = System.nanoTime();
        out.println(Inspection.inspect(Path.of(args[0]), args[1]));
        out.println((System.nanoTime() - start) / 1_000_000 + " ms");
    }
}
