/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.collectivity.Directory;
import org.etalon.core.problem.Problem;
import org.etalon.core.problem.RefusedException;
import org.etalon.jury.Juror;
import org.etalon.jury.JuryDesks;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.security.SecurityProblem;

/** An organiser reads who is in a jury. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class ReadPanel {
    @Inject
    JuryDesks desks;

    @Inject
    PersonNames names;

    @Inject
    Directory directory;

    /** The chair first. @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition */
    public List<PanelRow> list(String edition, Locale language) {
        List<Juror> jurors = desks.at(edition, desk -> desk.jurors());
        Map<UUID, String> called = names.list(jurors.stream().map(Juror::person).toList(), language);
        return jurors.stream()
                .map(juror -> new PanelRow(
                        juror,
                        called.get(juror.person()),
                        directory
                                .index()
                                .find(juror.profile().employer())
                                .map(entry -> entry.name())
                                .orElse("")))
                .toList();
    }

    /** One of them. @throws org.etalon.core.problem.RefusedException as unknown, where there is none of this id in this jury */
    public PanelRow get(String edition, UUID juror, Locale language) {
        return list(edition, language).stream()
                .filter(row -> row.juror().id().equals(juror))
                .findFirst()
                .orElseThrow(() -> new RefusedException(List.of(Problem.of(SecurityProblem.UNKNOWN, ""))));
    }
}
