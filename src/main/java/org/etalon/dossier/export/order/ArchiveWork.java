/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.etalon.dossier.export.bag.Archives;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.job.Job;
import org.etalon.platform.job.JobFile;
import org.etalon.platform.job.JobWork;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;

/** Makes the archive of a dossier, in the name of whoever ordered it, and with no more rights than they have at that moment. */
@ApplicationScoped
public class ArchiveWork implements JobWork {
    static final String KIND = "dossier.archive";

    @Inject
    Caller caller;

    @Inject
    Archives archives;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @ActivateRequestContext
    public JobFile prepare(Job.Order order) {
        caller.actAs(new Identity(order.person(), "", "", order.language(), Set.of(), new UUID(0, 0)));
        String wish = order.wish().isEmpty() ? null : order.wish();
        var archive = archives.prepare(order.subject(), wish, Locale.forLanguageTag(order.language()));
        return new JobFile(
                FileName.of(archive.fileName()), "application/zip", made -> archive.expected(), archive::writeTo);
    }
}
