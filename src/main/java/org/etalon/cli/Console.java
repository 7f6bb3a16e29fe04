/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Where a command reads and writes, always in UTF-8, and the language it speaks. */
record Console(InputStream in, PrintStream out, PrintStream err, Locale locale) {
    /** The terminal's, which speaks English where the environment says so, else French. */
    static Console ofTerminal(Map<String, String> environment) {
        return new Console(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                printer(FileDescriptor.out),
                printer(FileDescriptor.err),
                locale(environment));
    }

    private static PrintStream printer(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    /** By what the launcher found, else by the first of these variables that is set, as POSIX has it. */
    static Locale locale(Map<String, String> environment) {
        return Stream.of("ETALON_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("en"))
                .map(value -> Locale.ENGLISH)
                .orElse(Locale.FRENCH);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
