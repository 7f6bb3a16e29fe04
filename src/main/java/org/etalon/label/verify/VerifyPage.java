/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.etalon.label.LabelRow;
import org.etalon.label.answers.PublishedSheet;
import org.etalon.label.answers.ReadSheet;
import org.etalon.label.page.LabelLine;
import org.etalon.label.page.Schemes;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.proof.Issuer;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;

/** Behind label/verify.xhtml: whether a code is that of a label, and what this label is worth today. */
@Named
@RequestScoped
public class VerifyPage {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_SHOWN = 60;

    @Inject
    LabelLookup labels;

    @Inject
    Schemes schemes;

    @Inject
    BaseAddress base;

    @Inject
    ReadSheet sheets;

    private Optional<PublishedSheet> sheet;
    private Locale locale;
    private String typed;
    private LabelRow label;
    private LabelLine line;

    /** Finds the label of the code that was typed; a code that is written otherwise leads to its own address. */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        locale = faces.getViewRoot().getLocale();
        typed = Objects.requireNonNullElse(
                        faces.getExternalContext().getRequestParameterMap().get("code"), "")
                .strip();
        Optional<LabelRow> found = labels.findTyped(typed);
        if (found.isEmpty()) {
            boolean asked = !typed.isEmpty();
            faces.getExternalContext()
                    .setResponseStatus(asked ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK);
        } else if (!found.get().code().equals(typed)) {
            Redirect.to("/verify/" + found.get().code());
        } else {
            label = found.get();
            line = labels.line(label, locale);
        }
    }

    /** Whether there is a label of this code. */
    public boolean isFound() {
        return label != null;
    }

    /** Whether a code was typed at all. */
    public boolean isAsked() {
        return !typed.isEmpty();
    }

    /** What was typed, as far as it can be shown. */
    public String getTyped() {
        return typed.length() <= LONGEST_SHOWN ? typed : typed.substring(0, LONGEST_SHOWN);
    }

    public LabelLine getLine() {
        return line;
    }

    /** Whether the label counts today. */
    public boolean isValid() {
        return label != null && line.standing().isEmpty();
    }

    public String getTitle() {
        if (label == null) {
            return say(isAsked() ? "unknown" : "title");
        }
        return say(isValid() ? "valid" : "invalid");
    }

    /** What it says in one sentence. */
    public String getSummary() {
        return say("summary", line.name(), line.awarded(), line.edition());
    }

    /** The day of the award, or that of the publication where only that is known. */
    public String getAwarded() {
        LocalDate published = LocalDate.ofInstant(label.publishedAt(), PARIS);
        return label.partial() ? label.edition() : Days.of(label.findAwarded().orElse(published), locale);
    }

    /** The last day; empty where none is set. */
    public String getUntil() {
        return label.endsOn() == null ? "" : Days.of(label.endsOn(), locale);
    }

    /** When something of it changed last. */
    public String getChanged() {
        return Days.of(label.changedAt().atZone(PARIS), locale);
    }

    /** The address of the questionnaire by which the level can be computed again; empty where it isn't here. */
    public String getQuestionnaire() {
        if (label.partial()) {
            return "";
        }
        return schemes.get(label.programme(), label.edition())
                .questionnaire()
                .map(each -> "/questionnaires/" + each.key())
                .orElse("");
    }

    /** Whether the answers are there, so that anyone can compute it. */
    public boolean isComputable() {
        return sheet().isPresent() && !getQuestionnaire().isEmpty();
    }

    private Optional<PublishedSheet> sheet() {
        if (sheet == null) {
            sheet = sheets.find(label);
        }
        return sheet;
    }

    /** The commands that compute the level again: rules and answers are fetched, and scored without a server. */
    public String getCommand() {
        return "curl -o rules.json " + base.link(getRules()) + "\ncurl -o dossier.json " + base.link(getAnswers())
                + "\n./etalon score rules.json dossier.json";
    }

    /** The address of the exact rules. */
    public String getRules() {
        return "/api/v1" + getQuestionnaire() + "/canonical";
    }

    /** The address of the answers, as the jury's reading has them. */
    public String getAnswers() {
        return "/api/v1/labels/" + label.id() + "/answers.json";
    }

    public String getScores() {
        return "/api/v1/labels/" + label.id() + "/scores.json";
    }

    /** What the computation comes to, in a sentence. */
    public String getComputed() {
        var engine = sheets.engine(label);
        var score = engine.assess(ReadSheet.read(sheet().orElseThrow().figures(), engine))
                .score();
        boolean same = label.level() != null && label.level() == score.level();
        String level = labels.words(locale).computed(label, score.level());
        return say(same ? "again.same" : "again.other", Figures.percent(score.global(), locale), level);
    }

    /** That another level was decided than the scores come to, in a sentence; empty where it is the same. */
    public String getDecided() {
        return labels.words(locale).decided(label);
    }

    public String getBadge() {
        return "/api/v1/labels/" + label.id() + "/badge.svg";
    }

    /** The address of the certificate; empty where there is none. */
    public String getCertificate() {
        return isValid() && !label.partial() ? "/api/v1/labels/" + label.id() + "/certificate.pdf" : "";
    }

    /** The address of the credential, without its ending; empty where there is none. */
    public String getCredential() {
        return getCertificate().isEmpty() ? "" : "/api/v1/labels/" + label.id() + "/credential";
    }

    /** The address of the document with the keys that sign credentials. */
    public String getKeys() {
        return Issuer.of(base).document();
    }

    public String getJson() {
        return "/api/v1/labels/" + label.id() + ".json";
    }

    /** The absolute address of the picture that other sites show beside a link. */
    public String getPreview() {
        return base.link("/api/v1/labels/" + label.id() + "/preview.png");
    }

    /** The absolute address of this page. */
    public String getAddress() {
        return base.link("/verify/" + label.code());
    }

    /** What the label is, for those who don't see the badge. */
    public String getAlternative() {
        return Snippet.told(line);
    }

    /** Markup to copy into another page: a link and a picture, nothing else. */
    public String getSnippet() {
        return Snippet.of(line, getAddress(), base.link(getBadge()));
    }

    private String say(String key, Object... arguments) {
        return Texts.of("verify", locale).say(key, arguments);
    }
}
