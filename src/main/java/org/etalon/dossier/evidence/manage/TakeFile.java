/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.inspect.Inspection;
import org.etalon.platform.scan.Scanner;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.KnownSums;
import org.etalon.platform.storage.Received;
import org.etalon.platform.storage.Store;

/** Looks a file through and keeps it, before any row refers to it: so in no transaction. See {@code platform.storage}. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class TakeFile {
    @Inject
    Scanner scanner;

    @Inject
    Store store;

    @Inject
    KnownSums knownSums;

    /**
     * @param name as its sender calls it
     * @throws org.etalon.core.problem.RefusedException with the reason where it isn't accepted; nothing is kept then
     */
    public EvidenceContent take(Received received, FileName name) {
        EvidenceContent content = look(received, name);
        store.keep(received);
        knownSums.keep(received);
        return content;
    }

    /** The same without keeping it. */
    public EvidenceContent look(Received received, FileName name) {
        var found = Inspection.accept(received.file(), name.text());
        scanner.check(received.file());
        return EvidenceContent.file(received, found, name);
    }
}
