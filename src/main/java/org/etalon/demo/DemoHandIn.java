/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.etalon.dossier.fill.NewDossier;
import org.etalon.dossier.fill.SaveAnswer;
import org.etalon.dossier.fill.StartDossier;
import org.etalon.dossier.submission.manage.ReviewDossier;
import org.etalon.dossier.submission.manage.SignOffDossier;
import org.etalon.dossier.submission.manage.SubmitDossier;
import org.etalon.platform.security.Identity;

/** A dossier's way from its beginning to the receipt, some days ago. */
@ApplicationScoped
public class DemoHandIn {
    private static final double STARTED = 35;
    private static final double ANSWERED = 25;
    private static final double SIGNED = 16;
    private static final double HANDED_IN = 15;

    @Inject
    StartDossier startDossier;

    @Inject
    SaveAnswer saveAnswer;

    @Inject
    ReviewDossier reviewDossier;

    @Inject
    SignOffDossier signOffDossier;

    @Inject
    SubmitDossier submitDossier;

    /** @param more what else is put into it before it is signed */
    UUID handIn(
            Actors actors,
            NewDossier asked,
            Map<String, Object> answers,
            Identity referent,
            Identity elected,
            Consumer<UUID> more) {
        UUID dossier = actors.did(referent, actors.ago(STARTED), () -> startDossier.start(asked));
        answers.forEach((question, answer) -> actors.did(
                referent,
                actors.ago(ANSWERED),
                () -> saveAnswer.save(
                        dossier, question, Map.of("answer", answer, "state", "answered"), version -> true)));
        more.accept(dossier);
        String state = actors.did(
                elected,
                actors.ago(SIGNED),
                () -> reviewDossier.review(dossier).state().digest().hex());
        actors.did(elected, actors.ago(SIGNED), () -> signOffDossier.signOff(dossier, state));
        actors.did(referent, actors.ago(HANDED_IN), () -> submitDossier.submit(dossier));
        return dossier;
    }
}
