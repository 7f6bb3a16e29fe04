/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.evidence.manage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.etalon.core.evidence.NamedFor;
import org.etalon.core.evidence.Numbered;
import org.etalon.core.problem.RefusedException;
import org.etalon.dossier.consult.AssessDossier;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceLimits;
import org.etalon.platform.drop.Drop;
import org.etalon.platform.drop.DropLimits;
import org.etalon.platform.drop.Dropped;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;

/** A member brings many files at once, alone or in a ZIP; each is added as if it had come alone, for the question it is named for. */
@ApplicationScoped
@AllowedTo(Role.PERSON)
public class DropEvidence {
    private static final DropLimits LIMITS =
            new DropLimits(EvidenceLimits.DROP_FILES, EvidenceLimits.FILE, EvidenceLimits.DROP);

    @Inject
    Inbox inbox;

    @Inject
    TakeFile takeFile;

    @Inject
    AddEvidence addEvidence;

    @Inject
    AssessDossier assessDossier;

    /** Whether the files are kept. */
    public enum Mode {
        KEEP,
        /** Only looked at. */
        TRY
    }

    /** Whether a file is one of many files by its name. */
    public static boolean isMany(FileName name) {
        return name.extension().toLowerCase(Locale.ROOT).equals("zip");
    }

    /**
     * @param received a file, or a ZIP of files
     * @param outcome to which each file is added
     * @throws RefusedException where the dossier isn't theirs to add to, or something is away on which all depends
     */
    public void drop(UUID dossier, FileName name, Received received, Mode mode, DropOutcome outcome) {
        addEvidence.demand(dossier);
        List<Numbered> questions =
                QuestionNumbers.of(assessDossier.assess(dossier).questionnaire());
        var one = new One(dossier, questions, mode, outcome);
        if (!isMany(name)) {
            add(one, name, received);
            return;
        }
        try {
            new Drop(inbox, LIMITS).read(received.file(), dropped -> take(one, dropped));
        } catch (RefusedException refusal) {
            outcome.refused()
                    .add(new DropOutcome.Refused(name, refusal.problems().get(0)));
        }
    }

    private record One(UUID dossier, List<Numbered> questions, Mode mode, DropOutcome outcome) {}

    private void take(One one, Dropped dropped) {
        if (dropped instanceof Dropped.Arrived arrived) {
            add(one, arrived.name(), arrived.content());
        } else if (dropped instanceof Dropped.Refused refused) {
            one.outcome().refused().add(new DropOutcome.Refused(refused.name(), refused.problem()));
        }
    }

    private void add(One one, FileName name, Received received) {
        try {
            Optional<String> question = NamedFor.find(name.text(), one.questions());
            UUID evidence = one.mode() == Mode.KEEP
                    ? kept(one, name, received, question)
                    : tried(one, name, received, question);
            one.outcome().add(new DropOutcome.Placed(name, question.orElse(null), evidence));
        } catch (RefusedException refusal) {
            one.outcome()
                    .refused()
                    .add(new DropOutcome.Refused(name, refusal.problems().get(0)));
        }
    }

    private UUID kept(One one, FileName name, Received received, Optional<String> question) {
        EvidenceContent content = takeFile.take(received, name);
        var about = new EvidenceAbout(null, null, null, true, null);
        Set<String> questions = question.map(Set::of).orElse(Set.of());
        return addEvidence.add(one.dossier(), content, about, questions).item().id();
    }

    private UUID tried(One one, FileName name, Received received, Optional<String> question) {
        takeFile.look(received, name);
        addEvidence.demand(one.dossier(), question.map(Set::of).orElse(Set.of()));
        return null;
    }
}
