/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.etalon.account.PersonNames;
import org.etalon.core.review.Comparison;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.review.Reader;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReaderQuery;
import org.etalon.jury.review.ReaderQuery.FreeRow;
import org.etalon.jury.review.ReadingRound;
import org.etalon.jury.review.Review;
import org.etalon.jury.review.ReviewQuery;
import org.etalon.jury.review.UnderReview;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Whoever has handed in their own review, or leads the jury without one, reads those of all. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class CompareReadings {
    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    PersonNames names;

    /**
     * @param isVisible whether the caller may see what others handed in; if not, nothing else is there
     * @param reviews handed in, the first first
     * @param free who could read it as well, for whoever leads the jury there; else nobody
     * @param names what jurors are called, by their ids
     */
    public record Compared(
            UnderReview under,
            boolean isVisible,
            List<Review> reviews,
            Comparison comparison,
            List<FreeRow> free,
            Map<UUID, String> names) {}

    /**
     * @param round which readings
     * @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read
     */
    public Compared compare(UUID dossier, ReadingRound round, Locale language) {
        return door.with(dossier, reader -> {
            UnderReview under = UnderReview.read(reader, engines::get);
            if (!reader.maySeeOthers(under.review())) {
                return new Compared(under, false, List.of(), new Comparison(List.of()), List.of(), Map.of());
            }
            List<Review> reviews = round == ReadingRound.FIRST
                    ? ReviewQuery.listHandedIn(reader.desk().connection(), dossier)
                    : ReviewQuery.listOnAppeal(reader.desk().connection(), dossier);
            var comparison = new Comparison(reviews.stream().map(under::reading).toList());
            List<FreeRow> free =
                    reader.leads() && reader.isInSession() ? ReaderQuery.listFree(reader.desk(), dossier) : List.of();
            return new Compared(under, true, reviews, comparison, free, names(reader, reviews, free, language));
        });
    }

    private Map<UUID, String> names(Reader reader, List<Review> reviews, List<FreeRow> free, Locale language)
            throws SQLException {
        Set<UUID> jurors = new HashSet<>();
        reviews.forEach(each -> jurors.add(each.juror()));
        free.forEach(each -> jurors.add(each.juror()));
        Map<UUID, UUID> persons = ReaderQuery.persons(reader.desk()).entrySet().stream()
                .filter(each -> jurors.contains(each.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<UUID, String> called = names.list(persons.values(), language);
        return persons.keySet().stream()
                .collect(Collectors.toMap(Function.identity(), juror -> called.get(persons.get(juror))));
    }
}
