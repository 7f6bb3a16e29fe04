/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.cli;

/** Keeps to the rules. */
public class LawfulCommand {
    public static final Object NOTHING = null;

    void say() {
        System.out.println();
        System.err.println();
    }
}
