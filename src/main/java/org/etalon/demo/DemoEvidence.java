/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.manage.AddEvidence;
import org.etalon.dossier.evidence.manage.TakeFile;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.security.Identity;
import org.etalon.platform.storage.Inbox;

/** A few pieces of evidence, each saying of itself that it is invented. */
@ApplicationScoped
public class DemoEvidence {
    private static final long LIMIT = 100_000;

    @Inject
    AddEvidence addEvidence;

    @Inject
    TakeFile takeFile;

    @Inject
    Inbox inbox;

    @Inject
    Actors actors;

    void add(UUID dossier, Map<String, Identity> team) {
        Identity candidate = team.get("candidate");
        file(dossier, candidate, 1.3 * 7, "note.txt", "Note de service", "free-software-policy");
        file(dossier, team.get("colleague"), 2.1 * 7, "inventaire.csv", "Inventaire des postes", "software-inventory");
        link(
                dossier,
                candidate,
                4 * 7,
                "https://www.example.org/bureautique",
                "Guide de la suite bureautique",
                "free-office-suite");
        link(
                dossier,
                team.get("archivist"),
                2.5 * 7,
                "https://www.example.org/donnees",
                "Nos données ouvertes",
                "open-data");
    }

    /** What a candidate attaches before it is signed. */
    void prove(UUID dossier, Identity who) {
        file(dossier, who, 3 * 7, "inventaire.csv", "Inventaire des postes", "free-office-suite");
        link(dossier, who, 3 * 7, "https://www.example.org/politique", "Délibération", "free-software-policy");
    }

    private void file(UUID dossier, Identity who, double days, String name, String title, String question) {
        try (var received = inbox.receive(new ByteArrayInputStream(DemoSheet.bytes(name)), LIMIT)) {
            add(dossier, who, days, takeFile.take(received, FileName.of(name)), title, question);
        }
    }

    private void link(UUID dossier, Identity who, double days, String url, String title, String question) {
        add(dossier, who, days, EvidenceContent.link(url), title, question);
    }

    private void add(UUID dossier, Identity who, double days, EvidenceContent content, String title, String question) {
        var about = new EvidenceAbout(title, null, null, false, "Inventé pour la démonstration.");
        actors.did(who, actors.ago(days), () -> addEvidence.add(dossier, content, about, List.of(question)));
    }
}
