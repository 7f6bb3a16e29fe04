/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.assessment.form.Spoken;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.dossier.submission.Submission;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.text.Texts;

/**
 * What a paper's content is worth.
 *
 * @param submission the one that it is, or after which it was changed; empty for a draft of which nothing was handed in
 * @param all of the dossier, the last first
 * @param award what was decided on it; empty before that is public, and for what was not judged
 */
record Filing(Kind kind, Optional<Submission> submission, List<Submission> all, Optional<Award> award) {
    Filing {
        all = List.copyOf(all);
    }

    enum Kind {
        /** Nothing that counts was handed in. */
        DRAFT("draft"),
        /** Exactly what was handed in, and counts. */
        SUBMITTED("submitted"),
        /** The same, for which a label was awarded. */
        LABELLED("labelled"),
        /** The same, for which none was. */
        UNLABELLED("unlabelled"),
        /** The same, whose label doesn't count at present. */
        SUSPENDED("suspended"),
        /** The same, whose label was taken away. */
        REVOKED("revoked"),
        /** Something else than what was handed in, and counts. */
        AMENDED("amended"),
        /** What was handed in, and counts no longer since more was handed in. */
        REPLACED("replaced"),
        /** What was handed in and taken back. */
        WITHDRAWN("withdrawn");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name in texts. */
        String key() {
            return key;
        }
    }

    /** Of what stands there now. @param state what it is, see {@link org.etalon.dossier.submission.DossierState#digest} */
    static Filing of(Digest state, List<Submission> all) {
        Optional<Submission> counting = all.stream().findFirst().filter(last -> !last.isWithdrawn());
        Kind kind = counting.map(last -> last.signed().state().equals(state) ? Kind.SUBMITTED : Kind.AMENDED)
                .orElse(Kind.DRAFT);
        return new Filing(kind, counting, all, Optional.empty());
    }

    /** Of a submission as it was kept. */
    static Filing of(Submission submission, List<Submission> all) {
        return new Filing(standing(submission, all), Optional.of(submission), all, Optional.empty());
    }

    /** Whether a submission counts. @param all of its dossier, the last first */
    static Kind standing(Submission submission, List<Submission> all) {
        if (submission.isWithdrawn()) {
            return Kind.WITHDRAWN;
        }
        return all.get(0).id().equals(submission.id()) ? Kind.SUBMITTED : Kind.REPLACED;
    }

    /** The same once it was decided on; only what counts was. */
    Filing awarded(Optional<Award> award) {
        return kind == Kind.SUBMITTED && award.isPresent()
                ? new Filing(decided(award.get().standing()), submission, all, award)
                : this;
    }

    private static Kind decided(Award.Standing standing) {
        return switch (standing) {
            case HELD -> Kind.LABELLED;
            case NONE -> Kind.UNLABELLED;
            case SUSPENDED -> Kind.SUSPENDED;
            case REVOKED -> Kind.REVOKED;
        };
    }

    /** How it stands, in words. @param stem of the texts' keys, such as {@code state.} */
    String said(String stem, Questionnaire questionnaire, Locale locale) {
        Texts texts = Texts.of("paper", locale);
        String key = stem + kind.key();
        boolean corrected = award.filter(Award::corrected).isPresent() && texts.containsKey(key + ".corrected");
        return texts.say(
                corrected ? key + ".corrected" : key,
                number(),
                award.map(given -> said(given, questionnaire, locale)).orElse(""),
                award.map(Award::code).orElse(""));
    }

    /** Where there is a single level it ranks nobody, and its name says more. */
    static String said(Award award, Questionnaire questionnaire, Locale locale) {
        Texts texts = Texts.of("paper", locale);
        return questionnaire.levels().size() == 1
                ? texts.say(
                        "award.tier",
                        Spoken.in(locale).plain(questionnaire.levels().get(0).title()))
                : texts.say("award.level", award.level());
    }

    /** The submission that the content is; empty where it is a draft. */
    Optional<Submission> exactly() {
        return switch (kind) {
            case SUBMITTED, LABELLED, UNLABELLED, SUSPENDED, REVOKED, REPLACED, WITHDRAWN -> submission;
            case DRAFT, AMENDED -> Optional.empty();
        };
    }

    /** How it is cited; empty where there is nothing to cite. */
    String number() {
        return submission.map(Submission::number).orElse("");
    }
}
