/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.decide;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.admission.Admission;
import org.etalon.jury.admission.AdmissionProblem;
import org.etalon.jury.admission.AdmissionRepository;
import org.etalon.jury.admission.AdmissionRow;
import org.etalon.jury.admission.AdmissionState;
import org.etalon.jury.admission.Checks;
import org.etalon.jury.admission.Closing;
import org.etalon.jury.admission.ListAdmissions;
import org.etalon.jury.admission.ListAdmissions.Candidacy;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.platform.persistence.Database;
import org.etalon.platform.persistence.Sql;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Digest;

/** An organiser declares all dossiers admissible on which nobody has decided and in which nothing lacks: all of them, or none. */
@ApplicationScoped
@Transactional
@AllowedTo(Role.ORGANISER)
public class AdmitComplete {
    @Resource(lookup = Database.NAME)
    DataSource source;

    @Inject
    JuryDesks desks;

    @Inject
    Checks checks;

    @Inject
    AdmissionLetters letters;

    /**
     * Some dossiers.
     *
     * @param tag another whenever they, or anything by which they could be admitted, are others
     */
    public record Plain(List<AdmissionRow> rows, String tag) {
        public Plain {
            rows = List.copyOf(rows);
        }
    }

    /** Which these are; nothing is changed. @throws org.etalon.core.problem.RefusedException like {@link #admit} */
    public Plain foresee(String edition) {
        return desks.at(edition, this::plain);
    }

    /**
     * @param seen whether this is the tag of those that were looked at
     * @return those that are admissible now and were not before
     * @throws org.etalon.core.problem.RefusedException as unknown, where there is no such edition; before it has closed, and once the jury is
     *     over; where they are not those that were looked at
     */
    public Plain admit(String edition, Predicate<String> seen) {
        Sql.with(source, connection -> {
            // dossiers before the edition: in this order candidates who hand in take them too
            try (var statement =
                    connection.prepareStatement("select id from dossier where edition = ? order by id for update")) {
                statement.setString(1, edition);
                statement.executeQuery().close();
            }
            return null;
        });
        return desks.with(edition, desk -> {
            Plain plain = plain(desk);
            refuseIfAny(seen.test(plain.tag()) ? List.of() : List.of(AdmissionProblem.ADMISSIONS_STALE.at("")));
            for (AdmissionRow row : plain.rows()) {
                admit(desk, row);
                letters.admitted(desk, row);
            }
            return plain;
        });
    }

    private static void admit(JuryDesk desk, AdmissionRow row) throws SQLException {
        AdmissionRepository.put(
                desk.connection(),
                new Admission(
                        row.dossier(),
                        AdmissionState.ADMISSIBLE,
                        row.filed().submission(),
                        Optional.empty(),
                        desk.person(),
                        desk.instant(),
                        row.version() + 1));
        desk.log(
                JuryStepKind.DOSSIER_ADMITTED,
                Optional.of(desk.person()),
                row.dossier(),
                Map.of("submission", row.filed().number()));
    }

    private Plain plain(JuryDesk desk) throws SQLException {
        Closing.refuseBefore(desk);
        desk.refuseOnceOver();
        List<AdmissionRow> rows = ListAdmissions.lines(desk, checks).stream()
                .filter(Candidacy::isPlain)
                .map(Candidacy::row)
                .toList();
        String all = rows.stream()
                .map(row -> row.filed().submission() + " " + row.version())
                .sorted()
                .collect(Collectors.joining(";"));
        var sha256 = Digest.sha256();
        sha256.update(all.getBytes(StandardCharsets.UTF_8));
        return new Plain(rows, Digest.of(sha256).hex());
    }
}
