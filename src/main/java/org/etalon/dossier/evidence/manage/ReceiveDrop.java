/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.evidence.EvidenceLimits;
import org.etalon.dossier.evidence.manage.DropEvidence.Mode;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.upload.Multipart;
import org.etalon.platform.upload.Part;

/** A member sends a form with many files; each file part is a file, or a ZIP of files. Other fields are passed over. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class ReceiveDrop {
    @Inject
    AddEvidence addEvidence;

    @Inject
    DropEvidence dropEvidence;

    @Inject
    Inbox inbox;

    /**
     * @param type of the body, with its boundary
     * @param length of the body in bytes; -1 where it isn't said
     * @throws RefusedException where the dossier isn't theirs to add to, or the whole can't be read or is too large
     */
    public DropOutcome receive(UUID dossier, InputStream body, String type, long length, Mode mode) {
        addEvidence.demand(dossier);
        var outcome = DropOutcome.empty();
        Multipart.read(body, type, length, EvidenceLimits.DROP, part -> take(dossier, part, mode, outcome));
        return outcome;
    }

    private void take(UUID dossier, Part part, Mode mode, DropOutcome outcome) {
        if (part.fileName() == null || part.fileName().isEmpty()) {
            return;
        }
        FileName name = FileName.of(part.fileName());
        long limit = DropEvidence.isMany(name) ? EvidenceLimits.DROP : EvidenceLimits.FILE;
        try (var received = inbox.receive(part.content(), limit)) {
            dropEvidence.drop(dossier, name, received, mode, outcome);
        } catch (RefusedException refusal) {
            outcome.refused()
                    .add(new DropOutcome.Refused(name, refusal.problems().get(0)));
        }
    }
}
