/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeEditionTest {
    @ParameterizedTest
    @CsvSource({
        "IN_REVIEW, DECIDED, true",
        "DECIDED, PUBLISHED, true",
        "IN_REVIEW, PUBLISHED, true",
        "PUBLISHED, PUBLISHED, false",
        "DECIDED, DECIDED, false",
        "DECIDED, IN_REVIEW, false",
        "CONFIRMED, IN_REVIEW, false"
    })
    void whatStaysUndoneIsAskedForWhereAnEditionIsDecidedOrPublished(
            EditionStage before, EditionStage after, boolean ending) {
        assertEquals(ending, ChangeEdition.isEnding(before, after));
    }
}
