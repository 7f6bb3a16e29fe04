/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.inquiry.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.consult.OwnDossiers;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.inquiry.Inquiry;
import org.etalon.jury.inquiry.InquiryQuery;
import org.etalon.jury.inquiry.ReplyDesk;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** A member of the candidate reads all that the jury asks about their dossier. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.PERSON)
public class ReadInquiries {
    @Inject
    OwnDossiers dossiers;

    @Inject
    JuryDesks desks;

    @Inject
    DossierEngines engines;

    @Inject
    PersonNames names;

    /**
     * @param desk what may be answered, and when it is
     * @param inquiries the oldest first
     * @param names what those are called who answered, by their ids
     */
    public record Own(ReplyDesk desk, List<Inquiry> inquiries, Map<UUID, String> names) {
        public Own {
            inquiries = List.copyOf(inquiries);
            names = Map.copyOf(names);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not for the caller to read */
    public Own read(UUID dossier, Locale language) {
        DossierHead head =
                dossiers.read((connection, person, now) -> DossierDoor.head(connection, dossier, person, now));
        return desks.at(head.edition(), desk -> {
            List<Inquiry> all = InquiryQuery.list(desk.connection(), dossier);
            List<UUID> persons = all.stream()
                    .flatMap(each -> each.reply().stream())
                    .map(Inquiry.Reply::by)
                    .distinct()
                    .toList();
            var questionnaire = engines.get(head.questionnaire()).questionnaire();
            return new Own(new ReplyDesk(desk, head, questionnaire), all, names.list(persons, language));
        });
    }
}
