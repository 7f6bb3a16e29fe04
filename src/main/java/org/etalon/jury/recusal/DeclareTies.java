/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.recusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.etalon.jury.Juror;
import org.etalon.jury.JurorPost;
import org.etalon.jury.JuryDesk;
import org.etalon.jury.JuryDesks;
import org.etalon.jury.JuryOccasion;
import org.etalon.jury.log.JuryStepKind;
import org.etalon.mail.Post;
import org.etalon.mail.letter.Notice;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Role;

/**
 * Jurors say what ties them to candidates, or that nothing does. From then on they may read the dossiers to which nothing ties them; what
 * they declare holds at once.
 */
@ApplicationScoped
@Transactional
@AllowedTo(Role.JUROR)
public class DeclareTies {
    @Inject
    JuryDesks desks;

    @Inject
    Caller caller;

    @Inject
    Post post;

    /**
     * @param declared why, by dossier: all that is declared, in the place of what was
     * @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury; before the edition has closed, and once the
     *     jury is over; with everything that makes no sense, at the dossier's id
     */
    public void declare(String edition, Map<UUID, String> declared) {
        desks.with(edition, desk -> {
            Juror juror = desk.self();
            desk.refuseOnceSettled();
            Declaration.refuseBefore(desk);
            Map<UUID, String> checked = Declaration.checked(desk, declared);
            Ties.renew(desk, juror, caller.person().name(), checked);
            RecusalRepository.declared(desk.connection(), juror.id(), desk.instant());
            desk.log(
                    JuryStepKind.TIES_DECLARED,
                    Map.of(
                            "dossiers",
                            checked.keySet().stream()
                                    .map(UUID::toString)
                                    .sorted()
                                    .toList()));
            tell(desk);
            return null;
        });
    }

    private void tell(JuryDesk desk) throws SQLException {
        Notice notice = Notice.of(
                JuryOccasion.TIES_DECLARED,
                desk.edition().titleFr(),
                "/jury/" + desk.key() + "/recusals",
                caller.person().name());
        desk.jurors().stream()
                .filter(each ->
                        each.post() != JurorPost.MEMBER && !each.person().equals(desk.person()))
                .forEach(each -> post.tell(each.person(), notice));
    }
}
