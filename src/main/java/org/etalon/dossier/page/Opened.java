/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.etalon.assessment.form.Spoken;
import org.etalon.assessment.panel.Addresses;
import org.etalon.assessment.panel.Panel;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.scoring.Assessment;
import org.etalon.core.scoring.Assessment.QuestionResult;
import org.etalon.core.scoring.Scoring;
import org.etalon.core.scoring.Standing;
import org.etalon.dossier.DossierHead;
import org.etalon.dossier.OpenDossier;
import org.etalon.edition.EditionPlan;

/**
 * A dossier with all that its pages say of it.
 *
 * @param name of the collectivité
 * @param spoken the page's language
 */
public record Opened(
        OpenDossier dossier,
        Scoring scoring,
        Assessment assessment,
        EditionPlan edition,
        String name,
        Moments moments,
        Spoken spoken) {

    public UUID id() {
        return dossier.head().id();
    }

    public DossierHead head() {
        return dossier.head();
    }

    public Questionnaire questionnaire() {
        return scoring.questionnaire();
    }

    /** Where its pages stand. */
    public String root() {
        return "/dossiers/" + id();
    }

    public Addresses addresses() {
        return new Addresses(root(), "", false);
    }

    public Panel panel() {
        return new PanelWriter(assessment, addresses(), spoken).panel();
    }

    /** The edition's title in the page's language. */
    public String title() {
        return title(edition.titleFr(), edition.titleEn(), spoken);
    }

    public static String title(String french, String english, Spoken spoken) {
        return spoken.locale().getLanguage().equals("en") ? english : french;
    }

    /** Whether anything can be changed now, by whoever may. */
    public boolean isTakingIn() {
        return head().isTakingIn(moments.atHand());
    }

    /** The same of one question. */
    public boolean isTakingIn(String question) {
        return head().isTakingIn(question, moments.atHand());
    }

    /** Whether only some questions can be changed, since a correction is asked for. */
    public boolean isCorrecting() {
        return head().isCorrecting(moments.atHand());
    }

    public boolean mayAnswer(String domain) {
        return head().mayAnswer(domain, moments.atHand());
    }

    /** A question in a few words, with its number. */
    public String numbered(QuestionResult result) {
        return new QuestionTitles(questionnaire(), spoken)
                .of(result.place().question().id());
    }

    /** Whether a question is on the page: asked, or declared not applicable. */
    public static boolean isShown(QuestionResult question) {
        return question.standing().state() == Standing.State.ASKED || question.standing() == Standing.DECLARED;
    }

    /** The ids of the questions that fulfil this, in one line. */
    public String ids(Predicate<QuestionResult> which) {
        return assessment.questions().stream()
                .filter(which)
                .map(question -> question.place().question().id())
                .collect(Collectors.joining(" "));
    }
}
