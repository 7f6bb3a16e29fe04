/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.dossier.DossierEngines;
import org.etalon.jury.appeal.Appeal.Settled;
import org.etalon.jury.appeal.AppealDesk;
import org.etalon.jury.decision.DecisionDoor;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.review.ReaderQuery;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;

/** Those who may reach a dossier in the jury read its appeal, organisers whom nothing ties to it too. */
@ApplicationScoped
@Transactional
@AllowedTo({Role.JUROR, Role.ORGANISER})
public class ReadAppeal {
    @Inject
    DecisionDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    PersonNames names;

    /**
     * @param proposal what readers on appeal carry, where it is for the caller to know
     * @param jurors what readers, and those who could read, are called, by their ids
     * @param decider who decided on it; empty while nobody has
     */
    public record Told(AppealDesk appealing, Optional<Proposal> proposal, Map<UUID, String> jurors, String decider) {
        public Told {
            jurors = Map.copyOf(jurors);
        }
    }

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller, or nobody appealed */
    public Told read(UUID dossier, Locale language) {
        return door.with(dossier, decider -> {
            AppealDesk appealing = AppealDesk.at(decider, engines::get);
            Map<UUID, UUID> persons = persons(appealing);
            Set<UUID> asked = new HashSet<>(persons.values());
            Optional<UUID> by = appealing.appeal().settled().map(Settled::by);
            by.ifPresent(asked::add);
            Map<UUID, String> called = names.list(asked, language);
            Map<UUID, String> jurors = new HashMap<>();
            persons.forEach((juror, person) -> jurors.put(juror, called.getOrDefault(person, "")));
            return new Told(
                    appealing, appealing.proposal(), jurors, by.map(called::get).orElse(""));
        });
    }

    private static Map<UUID, UUID> persons(AppealDesk appealing) throws SQLException {
        Set<UUID> wanted = new HashSet<>(appealing.free().keySet());
        appealing.readers().forEach(each -> wanted.add(each.juror()));
        Map<UUID, UUID> persons =
                new HashMap<>(ReaderQuery.persons(appealing.decider().desk()));
        persons.keySet().retainAll(wanted);
        return persons;
    }
}
