/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.offline.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.etalon.dossier.export.back.Mistake;
import org.etalon.dossier.export.workbook.returned.CellReading;
import org.etalon.platform.sheet.Place;

/** What a part's first row says for programs. */
record Head(Place place, Optional<Long> version, String mark) {
    /** Reads cells of the part. @param question its id; empty where it is of none */
    CellReading cells(String question) {
        return new CellReading(question, new ArrayList<>());
    }

    SentPart part(String name, Map<String, Object> said, Map<String, Place> fields, List<Mistake> mistakes) {
        Map<String, Place> places = new HashMap<>(fields);
        places.put("", place);
        return new SentPart(name, version, mark, said, places, mistakes);
    }
}
