/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.assessment;

/** Breaks the rules of a feature. */
public final class Planted {
    /** Knows how it is called. */
    static class UsesACommand {
        Object seen = org.etalon.architecture.planted.cli.LawfulCommand.NOTHING;
    }

    /** Takes another feature's entity where its id would do. */
    static class BorrowsAnEntity {
        org.etalon.architecture.planted.collectivity.Body body;
    }
}
