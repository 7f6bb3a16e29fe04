/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.core;

/** Breaks the rules of the core. */
public final class Planted {
    /** Looks upwards. */
    static class UsesThePlatform {
        Object seen = org.etalon.architecture.planted.platform.Planted.NOTHING;
    }

    /** Leaves arithmetic and law. */
    static class ReadsAFile {
        java.nio.file.Path file;
    }
}
