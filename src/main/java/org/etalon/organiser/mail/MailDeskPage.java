/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.mail;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.etalon.mail.LetterPreview.Preview;
import org.etalon.mail.desk.LetterDeskQuery;
import org.etalon.mail.desk.LetterLine;
import org.etalon.mail.desk.MendLetter;
import org.etalon.mail.desk.PreviewLetters;
import org.etalon.mail.queue.LetterQuery;
import org.etalon.mail.queue.LetterState;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;

/** Behind organising/mail.xhtml. */
@Named
@RequestScoped
public class MailDeskPage {
    private static final UUID NONE = new UUID(0, 0);

    @Inject
    LetterDeskQuery query;

    @Inject
    LetterQuery counts;

    @Inject
    MendLetter mendLetter;

    @Inject
    PreviewLetters previewLetters;

    private List<LetterLine> trouble;
    private List<LetterLine> waiting;
    private List<Preview> kinds;
    private Map<LetterState, Long> count;
    private String done;

    public void open() {
        trouble = query.listTrouble();
        waiting = query.listWaiting();
        kinds = previewLetters.list(language());
        count = counts.count();
        if (Visit.atHand().isSent()) {
            mend();
        }
    }

    /** Which letter, the button that was pressed says. */
    private void mend() {
        String retried = sent("retry");
        if (retried.isEmpty()) {
            mendLetter.cancel(id(sent("cancel")));
        } else {
            mendLetter.retry(id(retried));
        }
        Redirect.to("/organiser/mail?done=" + (retried.isEmpty() ? "cancelled" : "retried"));
    }

    private static String sent(String button) {
        String value = Visit.atHand().request().getParameter(button);
        return value == null ? "" : value;
    }

    private static UUID id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : NONE;
    }

    private static Locale language() {
        return Locale.forLanguageTag(Visit.atHand().language());
    }

    /** The subject by which people know a letter. */
    public String subject(LetterLine line) {
        return kinds.stream()
                .filter(each -> each.name().equals(line.occasion()))
                .map(each -> each.written().subject())
                .findFirst()
                .orElse(line.occasion());
    }

    public String state(LetterLine line) {
        return Texts.of("organiser", language()).say("mail.state." + line.state(), line.attempts(), line.reason());
    }

    public long getSent() {
        return count.getOrDefault(LetterState.SENT, 0L);
    }

    public long getWaitingCount() {
        return count.getOrDefault(LetterState.WAITING, 0L);
    }

    public List<LetterLine> getTrouble() {
        return trouble;
    }

    public List<LetterLine> getWaiting() {
        return waiting;
    }

    public List<Preview> getKinds() {
        return kinds;
    }

    /** What has just been done: {@code retried} or {@code cancelled}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "retried".equals(done) || "cancelled".equals(done) ? done : null;
    }
}
