/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.problem.ProblemCode;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.DossierEngines;
import org.etalon.dossier.export.FiledPapers;
import org.etalon.dossier.export.bag.ArchivedEvidence;
import org.etalon.dossier.export.bag.EvidencePaths;
import org.etalon.dossier.export.workbook.WorkbookFormat;
import org.etalon.dossier.submission.SubmissionQuery;
import org.etalon.jury.review.Reader;
import org.etalon.jury.review.ReaderDoor;
import org.etalon.jury.review.UnderReview;
import org.etalon.jury.review.offline.ReviewWorkbook;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.paper.PaperFormat;
import org.etalon.platform.security.Caller;
import org.etalon.platform.security.Identity;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Digest;

/** Gets one dossier ready in the name of the juror who ordered it, by the door of those who read it. */
@ApplicationScoped
public class PackDossier {
    @Inject
    Caller caller;

    @Inject
    ReaderDoor door;

    @Inject
    DossierEngines engines;

    @Inject
    FiledPapers filedPapers;

    /** Empty where it is not for the person to read any more. */
    @ActivateRequestContext
    public Optional<Packed> pack(UUID person, UUID dossier, Locale locale) {
        caller.actAs(new Identity(person, "", "", locale.getLanguage(), Set.of(Role.JUROR), new UUID(0, 0)));
        try {
            return Optional.of(door.with(dossier, reader -> pack(reader, locale)));
        } catch (RefusedException refused) {
            boolean unknown = refused.problems().stream()
                    .allMatch(problem -> problem.code().kind() == ProblemCode.Kind.UNKNOWN);
            if (!unknown) {
                throw refused;
            }
            return Optional.empty();
        }
    }

    private Packed pack(Reader reader, Locale locale) throws SQLException {
        UnderReview under = UnderReview.read(reader, engines::get);
        var desk = reader.desk();
        var submission = under.submission();
        var all = SubmissionQuery.list(desk.connection(), reader.dossier());
        var paper = filedPapers.write(desk.connection(), submission, all, under.scoring(), desk.instant(), locale);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(paper.stem() + ".pdf", PaperFormat.PDF.write(paper.document()));
        for (WorkbookFormat format : WorkbookFormat.values()) {
            String name = submission.number() + "-" + under.collectivity() + "." + format.extension();
            files.put(name, format.write(ReviewWorkbook.of(under, locale)));
        }
        String folder = FileName.of(submission.number() + " " + under.name()).text();
        return new Packed(folder, files, evidence(reader, under));
    }

    private static Map<String, Digest> evidence(Reader reader, UnderReview under) throws SQLException {
        var snapshot = SubmissionQuery.snapshot(reader.desk().connection(), under.submission());
        List<ArchivedEvidence> items = ((List<?>) snapshot.state().get("evidence"))
                .stream().map(item -> ArchivedEvidence.of((Map<?, ?>) item)).toList();
        Map<String, Digest> found = new LinkedHashMap<>();
        EvidencePaths.of(items, under.scoring().questionnaire())
                .forEach((path, item) -> found.put(path, item.file().digest()));
        return found;
    }
}
