/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.InquiryQuery;
import org.etalon.jury.review.Reader;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.ReaderQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Jurors read what was asked of the candidate of a dossier that is theirs to read, by whom, and what was answered. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class ListInquiries {
    @Inject
    ReaderDoor door;

    @Inject
    PersonNames names;

    /**
     * @param inquiries the oldest first
     * @param names what those jurors are called who asked, by their ids
     */
    public record Listed(Reader reader, List<Inquiry> inquiries, Map<UUID, String> names) {
        public Listed {
            inquiries = List.copyOf(inquiries);
            names = Map.copyOf(names);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public Listed list(UUID dossier, Locale language) {
        return door.with(dossier, reader -> {
            List<Inquiry> all = InquiryQuery.list(reader.desk().connection(), dossier);
            Map<UUID, UUID> persons = all.isEmpty() ? Map.of() : ReaderQuery.persons(reader.desk());
            Map<UUID, String> called = names.list(
                    all.stream()
                            .map(each -> persons.get(each.askedBy()))
                            .distinct()
                            .toList(),
                    language);
            Map<UUID, String> byJuror = new HashMap<>();
            all.forEach(each -> byJuror.put(each.askedBy(), called.get(persons.get(each.askedBy()))));
            return new Listed(reader, all, byJuror);
        });
    }
}
