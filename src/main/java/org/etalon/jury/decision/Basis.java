/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.jury.review.ReaderQuery;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.jury.review.UnderReview;

/**
 * The readings that lie before the jury.
 *
 * @param opinions in the order in which they were handed in
 * @param persons who the jurors are, by their ids
 */
public record Basis(ReadBy read, List<Opinion> opinions, Map<UUID, UUID> persons) {
    public Basis {
        opinions = List.copyOf(opinions);
        persons = Map.copyOf(persons);
    }

    static Basis read(UnderReview under) throws SQLException {
        var desk = under.reader().desk();
        UUID dossier = under.reader().dossier();
        List<Opinion> opinions = new ArrayList<>();
        for (Review review : ReviewQuery.listHandedIn(desk.connection(), dossier)) {
            opinions.add(Opinion.of(under, review));
        }
        return new Basis(
                ReadByQuery.get(desk.connection(), dossier),
                opinions,
                opinions.isEmpty() ? Map.of() : ReaderQuery.persons(desk));
    }

    /** How many there are alone: for a reader who hasn't handed in. */
    Basis unseen() {
        return new Basis(read, List.of(), Map.of());
    }
}
