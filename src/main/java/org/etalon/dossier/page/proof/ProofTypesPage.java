/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.etalon.dossier.evidence.EvidenceLimits;
import org.etalon.platform.inspect.Inspection;

/** What may be sent, for file inputs and the scripts behind them. */
@Named("proofTypes")
@ApplicationScoped
public class ProofTypesPage {
    /** The extensions of all accepted files, as a file input wants them. */
    public String getAccept() {
        return Inspection.extensions();
    }

    /** How large a file may be, in bytes. */
    public long getFileLimit() {
        return EvidenceLimits.FILE;
    }

    /** How much a drop of many files may hold, in bytes. */
    public long getDropLimit() {
        return EvidenceLimits.DROP;
    }
}
