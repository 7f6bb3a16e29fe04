/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.etalon.assessment.form.Spoken;
import org.etalon.assessment.panel.Addresses;
import org.etalon.assessment.panel.DomainLine;
import org.etalon.assessment.panel.Panel;
import org.etalon.assessment.panel.PanelWriter;
import org.etalon.core.scoring.Assessment;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.page.Opened;
import org.etalon.dossier.page.QuestionTitles;
import org.etalon.jury.review.UnderReview;

/** A dossier before a juror, with all that its pages say of it. @param spoken the page's language */
public record OpenedReview(UnderReview under, Moments moments, Spoken spoken) {
    public Locale locale() {
        return spoken.locale();
    }

    /** Where its pages stand. */
    public String root() {
        return "/jury/dossiers/" + under.reader().dossier();
    }

    public Addresses addresses() {
        return new Addresses(root(), "", false);
    }

    /** What was declared, or what the juror comes to, in words and figures. */
    public Panel panel(Assessment assessment) {
        return new PanelWriter(assessment, addresses(), spoken).panel();
    }

    /** The edition. */
    public String title() {
        var plan = under.reader().desk().edition();
        return Opened.title(plan.titleFr(), plan.titleEn(), spoken);
    }

    /** The domains, with what was declared and what the juror comes to beside each other. */
    public List<JudgedDomain> domains(Panel declared, Panel reviewed) {
        List<JudgedDomain> domains = new ArrayList<>();
        for (int at = 0; at < declared.domains().size(); at++) {
            DomainLine line = declared.domains().get(at);
            String after = reviewed.domains().get(at).score();
            int toJudge = under.toJudge(line.id());
            int judged = toJudge - under.unjudged(line.id()).size();
            domains.add(new JudgedDomain(
                    line.id(), line.number(), line.name(), line.href(), line.score(), after, judged, toJudge));
        }
        return domains;
    }

    /** Whether a question is on the page: asked by what was declared, or by what the juror comes to. */
    public boolean isShown(int position) {
        return Opened.isShown(under.declared().questions().get(position))
                || Opened.isShown(under.reviewed().questions().get(position));
    }

    /** A question by its number and its short form. */
    public String question(String id) {
        return new QuestionTitles(under.scoring().questionnaire(), spoken).of(id);
    }

    /** Its place on its domain's page. */
    public String address(String id) {
        var place = under.declared()
                .questions()
                .get(under.scoring().index().get(id))
                .place();
        return addresses().of(place.domain(), id);
    }

    /** A domain by its number and its title. */
    public String domain(String id) {
        var domains = under.scoring().questionnaire().domains();
        for (int at = 0; at < domains.size(); at++) {
            if (domains.get(at).id().equals(id)) {
                return (at + 1) + ". " + spoken.plain(domains.get(at).title());
            }
        }
        throw new IllegalArgumentException("there is no domain '" + id + "'");
    }
}
