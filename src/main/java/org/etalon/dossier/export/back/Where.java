/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.back;

import org.etalon.platform.sheet.Place;

/** Where something stands in a file. */
public sealed interface Where {
    /** As sentences name it. */
    String name();

    /** In a workbook. */
    record Cell(Place place) implements Where {
        @Override
        public String name() {
            return place.name();
        }
    }

    /** In a JSON document. @param pointer RFC 6901 */
    record Member(String pointer) implements Where {
        @Override
        public String name() {
            return pointer;
        }
    }
}
