/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.etalon.account.PersonNames;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.manage.ChangeEvidence;
import org.etalon.dossier.evidence.manage.ReadEvidence;
import org.etalon.dossier.page.DossierPage;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.dossier.page.proof.EvidenceLine.ServedLine;
import org.etalon.membership.MemberAction;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind dossier/item.xhtml: one item of evidence, what is said of it, what it serves, and all that it was. */
@Named
@RequestScoped
public class EvidencePage extends DossierPage {
    @Inject
    OpeningPage opening;

    @Inject
    ReadEvidence readEvidence;

    @Inject
    ChangeEvidence changeEvidence;

    @Inject
    PersonNames personNames;

    @Inject
    AboutFormPage form;

    private EvidenceItem item;
    private EvidenceLine line;
    private List<VersionLine> versions;
    private List<ServedLine> others;

    public void open() {
        opened = opening.open();
        var known = readEvidence.read(opened.id(), evidence());
        item = known.item();
        Set<UUID> persons = new HashSet<>();
        known.versions().forEach(version -> persons.add(version.addedBy()));
        var words = new EvidenceLines(
                opened, personNames.list(persons, opened.spoken().locale()));
        line = words.line(item);
        form.begin(item);
        versions = known.versions().stream()
                .map(version -> VersionLine.of(version, line, words))
                .toList();
        others = opened.questionnaire().domains().stream()
                .filter(domain -> opened.head().powers().mayIn(domain.id(), MemberAction.MANAGE_EVIDENCE))
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> question.evidence().isPresent())
                .filter(question -> !item.questions().contains(question.id()))
                .filter(question -> opened.isTakingIn(question.id()))
                .map(question -> words.served(question.id()))
                .toList();
    }

    public void change() {
        changeEvidence.change(OpeningPage.id(), evidence(), form.about(), form::isStartedFrom);
        Redirect.to("/dossiers/" + OpeningPage.id() + "/evidence/" + evidence() + "?done=changed");
    }

    /** The item that the address names. */
    static UUID evidence() {
        return OpeningPage.id("evidence");
    }

    public String getId() {
        return opened.id().toString();
    }

    /** Asked for before the page is opened, where a form comes back. */
    public EvidenceLine getLine() {
        if (line == null) {
            open();
        }
        return line;
    }

    /** All that it was, the latest first. */
    public List<VersionLine> getVersions() {
        return versions;
    }

    /** Questions that it could serve too. */
    public List<ServedLine> getOthers() {
        return getLine() == null ? List.of() : others;
    }

    /** What was done last, as the key of a sentence; empty where nothing was. */
    public String getDone() {
        return switch (Visit.atHand().isSent() ? "" : OpeningPage.parameter("done")) {
            case "changed" -> "page.done.changed";
            case "replaced" -> "page.done.replaced";
            case "attached" -> "page.done.attached";
            case "detached" -> "page.done.detached";
            default -> "";
        };
    }

    public boolean isOpen() {
        return getLine() != null
                && opened.isTakingIn()
                && item.questions().stream().allMatch(opened::isTakingIn)
                && opened.head().powers().may(MemberAction.MANAGE_EVIDENCE);
    }
}
