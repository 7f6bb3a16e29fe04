/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.etalon.dossier.DossierDoor;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.label.LabelRow;
import org.etalon.label.certificate.WriteCertificate;
import org.etalon.label.laureate.ReadChoice;
import org.etalon.label.page.LabelLine;
import org.etalon.label.verify.LabelLookup;
import org.etalon.label.verify.Snippet;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.text.Texts;

/** Behind laureate/kit.xhtml: what a laureate shows its label with; and on its dossier's page the way there. */
@Named
@RequestScoped
public class LaureatePage {
    @Inject
    ReadChoice readChoice;

    @Inject
    LabelLookup labels;

    @Inject
    WriteCertificate certificates;

    @Inject
    BaseAddress base;

    private Optional<LabelRow> label;
    private LabelLine line;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not to be read, or has no label yet */
    public void open() {
        if (!isAwarded()) {
            throw DossierDoor.unknown();
        }
        line = labels.line(label.get(), OpeningPage.locale());
    }

    /** Whether the dossier of this address has a label. */
    public boolean isAwarded() {
        if (label == null) {
            label = readChoice.findLabel(OpeningPage.id());
        }
        return label.isPresent();
    }

    public String getRoot() {
        return "/dossiers/" + OpeningPage.id();
    }

    public LabelLine getLine() {
        return line;
    }

    /** Whether it counts today; of what doesn't there is neither certificate nor panel. */
    public boolean isDue() {
        return certificates.isDue(label.get(), OpeningPage.locale());
    }

    public String getBadge() {
        return "/api/v1/labels/" + label.get().id() + "/badge.svg";
    }

    public String getAlternative() {
        return Snippet.told(line);
    }

    public String getSnippet() {
        return Snippet.of(line, getAddress(), base.link(getBadge()));
    }

    public String getCertificate() {
        return "/api/v1/labels/" + label.get().id() + "/certificate.pdf";
    }

    /** Where the label is to be had as a credential. @param form {@code json} or {@code jwt} */
    public String credential(String form) {
        return "/api/v1/labels/" + label.get().id() + "/credential." + form;
    }

    /** @param form {@code svg} or {@code pdf} */
    public String panel(String form) {
        return "/api/v1/labels/" + label.get().id() + "/panel." + form;
    }

    /** The absolute address of the label's own page. */
    public String getAddress() {
        return base.link("/verify/" + label.get().code());
    }

    /** A text for the press. @param language {@code fr} or {@code en}, whatever the page's is */
    public String press(String language) {
        Locale locale = Locale.forLanguageTag(language);
        LabelLine told = labels.line(label.get(), locale);
        String page = label.get().collectivity().isEmpty() ? getAddress() : base.link(told.address());
        return Texts.of("laureate", locale)
                .say("press.text", told.name(), told.awarded(), told.edition(), page, getAddress());
    }
}
