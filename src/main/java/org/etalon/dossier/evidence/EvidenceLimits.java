/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence;

/** How much is taken, in bytes. */
public final class EvidenceLimits {
    public static final long FILE = 25_000_000;

    /** One file with its form. */
    public static final long REQUEST = 26_000_000;

    /** All files at once, as one form or one ZIP. */
    public static final long DROP = 250_000_000;

    /** How many of them. */
    public static final int DROP_FILES = 200;

    /** All contents that a dossier uses or brought in, each counted once, earlier versions too. */
    public static final long DOSSIER = 500_000_000;

    private static final long MEGABYTE = 1_000_000;

    private EvidenceLimits() {}

    /** As people say it. */
    public static long inMegabytes(long bytes) {
        return bytes / MEGABYTE;
    }
}
