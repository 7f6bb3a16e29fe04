/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.manage.AttachEvidence;
import org.etalon.dossier.evidence.manage.DetachEvidence;
import org.etalon.dossier.evidence.manage.ReplaceEvidence;
import org.etalon.dossier.evidence.manage.WithdrawEvidence;
import org.etalon.dossier.evidence.reading.LinkAddress;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.platform.faces.Redirect;

/** What the buttons of dossier/item.xhtml do. */
@Named
@RequestScoped
public class EvidenceDeedsPage {
    @Inject
    AttachEvidence attachEvidence;

    @Inject
    DetachEvidence detachEvidence;

    @Inject
    ReplaceEvidence replaceEvidence;

    @Inject
    WithdrawEvidence withdrawEvidence;

    private String question = "";
    private String url = "";

    public void attach() {
        attachEvidence.attach(OpeningPage.id(), EvidencePage.evidence(), question);
        Redirect.to(item() + "?done=attached");
    }

    /** The question is the one whose button was pressed. */
    public void detach(String from) {
        detachEvidence.detach(OpeningPage.id(), EvidencePage.evidence(), from);
        Redirect.to(item() + "?done=detached");
    }

    /** Puts a link in the place of what it was. */
    public void replace() {
        var content = EvidenceContent.link(LinkAddress.of(url));
        replaceEvidence.replace(OpeningPage.id(), EvidencePage.evidence(), content);
        Redirect.to(item() + "?done=replaced");
    }

    public void withdraw() {
        withdrawEvidence.withdraw(OpeningPage.id(), EvidencePage.evidence());
        Redirect.to(library() + "?done=withdrawn");
    }

    private static String library() {
        return "/dossiers/" + OpeningPage.id() + "/evidence";
    }

    private static String item() {
        return library() + "/" + EvidencePage.evidence();
    }

    public String getQuestion() {
        return question;
    }

    /** @param question null where none was chosen */
    public void setQuestion(String question) {
        this.question = question == null ? "" : question;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
