/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.reading.EvidenceReading;

/** What is said of an item, as a form. */
@Named
@RequestScoped
public class AboutFormPage {
    private String title = "";
    private String date = "";
    private String validUntil = "";
    private boolean confidential = true;
    private String note = "";
    private String version = "";

    /** Begins with what is there, unless it was sent. */
    void begin(EvidenceItem item) {
        if (!version.isEmpty()) {
            return;
        }
        EvidenceAbout about = item.about();
        title = about.title();
        date = Objects.toString(about.date(), "");
        validUntil = Objects.toString(about.validUntil(), "");
        confidential = about.confidential();
        note = Objects.toString(about.note(), "");
        version = Long.toString(item.version());
    }

    /** @throws org.etalon.core.problem.RefusedException with everything that doesn't fit */
    EvidenceAbout about() {
        Map<String, Object> sent = new HashMap<>();
        sent.put("title", title);
        sent.put("date", date);
        sent.put("validUntil", validUntil);
        sent.put("confidential", confidential);
        sent.put("note", note);
        return EvidenceReading.read(sent, Set.of());
    }

    boolean isStartedFrom(long version) {
        return Long.toString(version).equals(this.version);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDate() {
        return date;
    }

    public void setDate(String date) {
        this.date = date;
    }

    public String getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(String validUntil) {
        this.validUntil = validUntil;
    }

    public boolean isConfidential() {
        return confidential;
    }

    public void setConfidential(boolean confidential) {
        this.confidential = confidential;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** The version that was shown. */
    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
