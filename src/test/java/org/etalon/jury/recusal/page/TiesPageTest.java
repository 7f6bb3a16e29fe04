/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TiesPageTest {
    @Test
    void aReasonThatIsWrittenDeclaresATie() {
        assertTrue(TiesPage.isWritten("My brother is their mayor.", ""));
        assertTrue(TiesPage.isWritten("My brother was their mayor.", "My brother is their mayor."));
    }

    @Test
    void whatOnlyStoodThereDeclaresNothing() {
        assertFalse(TiesPage.isWritten(" \r\n", ""));
        assertFalse(TiesPage.isWritten("One line.\r\nAnother.", "One line.\nAnother."));
    }
}
