/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.util.List;

/** Something to take away. @param purpose what it is for @param files the same in each format */
public record PaperLine(String name, String purpose, List<PaperFile> files) {
    public PaperLine {
        files = List.copyOf(files);
    }

    /** @param format such as {@code PDF} */
    public record PaperFile(String format, String href) {}
}
