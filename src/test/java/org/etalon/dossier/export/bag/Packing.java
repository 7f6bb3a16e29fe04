/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.etalon.archive.ArchiveCheck;
import org.etalon.archive.ArchiveReport;
import org.etalon.archive.ArchiveSeal;
import org.etalon.dossier.DossierGround;
import org.etalon.dossier.evidence.EvidenceAbout;
import org.etalon.dossier.evidence.EvidenceContent;
import org.etalon.dossier.evidence.EvidenceItem;
import org.etalon.dossier.evidence.EvidenceVersion;
import org.etalon.dossier.submission.HandedIn;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.signing.SigningKey;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Inbox;
import org.etalon.platform.storage.Received;
import org.etalon.platform.storage.StorageProblem;
import org.etalon.platform.storage.Store;
import org.etalon.platform.storage.folder.FolderStore;
import org.etalon.platform.timestamp.TimestampAuthority;
import org.etalon.platform.zip.Writing;
import org.etalon.questionnaire.Loaded;
import org.etalon.questionnaire.QuestionnaireLoader;
import org.etalon.questionnaire.canonical.CanonicalJson;
import org.etalon.questionnaire.catalogue.Edition;

/** A dossier, its evidence in a store, and what is needed to archive it. */
final class Packing {
    static final SigningKey KEY = key("MC4CAQAwBQYDK2VwBCIEIDE8xyzdVwH9dZbbGlqqI1zZMe1mDKQDJZNtVLZ8rQ2H");
    static final SigningKey OTHER_KEY = key("MC4CAQAwBQYDK2VwBCIEIHE8xyzdVwH9dZbbGlqqI1zZMe1mDKQDJZNtVLZ8rQ2H");
    static final Edition QUESTIONNAIRE = questionnaire();
    static final String QUESTION = "free-servers";

    final Path folder;
    final Store store;
    final List<EvidenceItem> evidence = new ArrayList<>();
    /** The SHA-512 of contents, worked out when they arrived. */
    final Map<Digest, String> known = new HashMap<>();
    /** Whether the store doesn't answer. */
    boolean isAway;

    private TimestampAuthority authority = TimestampAuthority.of("");

    Packing(Path folder) {
        this.folder = folder;
        this.store = new FolderStore(folder.resolve("evidence"), Clock.systemUTC());
    }

    private static SigningKey key(String base64) {
        return SigningKey.read("-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n")
                .orElseThrow();
    }

    private static Edition questionnaire() {
        Loaded loaded = QuestionnaireLoader.load(Path.of("questionnaires", DossierGround.EDITION));
        return new Edition(
                DossierGround.SCORING.questionnaire(),
                loaded.canonicalJson().orElseThrow(),
                CanonicalJson.rulesOf(loaded.document().orElseThrow()));
    }

    /** Ids of questions that take evidence, in order. */
    static List<String> questions() {
        return DossierGround.SCORING.index().questions().stream()
                .filter(question -> question.evidence().isPresent())
                .map(question -> question.id())
                .toList();
    }

    /** A file with this name and content, for these questions. */
    Packing file(String name, byte[] content, String... questions) {
        try (Received received =
                new Inbox(folder.toString()).receive(new ByteArrayInputStream(content), Long.MAX_VALUE)) {
            store.keep(received);
            known.put(received.digest(), received.sha512().orElseThrow());
            var kept = new EvidenceContent(
                    received.digest(), received.size(), "application/pdf", true, FileName.of(name), null);
            return item(kept, questions);
        }
    }

    Packing file(String name, String content, String... questions) {
        return file(name, content.getBytes(StandardCharsets.UTF_8), questions);
    }

    Packing link(String address, String... questions) {
        return item(EvidenceContent.link(address), questions);
    }

    private Packing item(EvidenceContent content, String... questions) {
        UUID person = new UUID(1, 1);
        var about = new EvidenceAbout("Pièce n° " + evidence.size(), null, null, true, "=1+1");
        var version = new EvidenceVersion(1, content, person, DossierGround.NOW);
        evidence.add(new EvidenceItem(
                new UUID(7, evidence.size()), about, 1, version, person, DossierGround.NOW, List.of(questions)));
        return this;
    }

    Packing stampedBy(TimestampAuthority other) {
        authority = other;
        return this;
    }

    ArchivedDossier dossier() {
        var handed = HandedIn.of(evidence, 20260401);
        return new ArchivedDossier(
                handed.submission().dossier(),
                DossierGround.EDITION,
                Optional.of(handed.submission()),
                handed.submission().at(),
                handed.snapshot().json(),
                QUESTIONNAIRE);
    }

    ArchivedDossier draft() {
        var handed = HandedIn.of(evidence, 20260401);
        return new ArchivedDossier(
                handed.submission().dossier(),
                DossierGround.EDITION,
                Optional.empty(),
                DossierGround.NOW,
                handed.draft().json(),
                QUESTIONNAIRE);
    }

    Path zip() throws IOException {
        return zip(dossier(), KEY);
    }

    Path zip(ArchivedDossier dossier, SigningKey key) throws IOException {
        Path zip = folder.resolve(dossier.fileName() + ".zip");
        var issuer = new ArchiveWriter.Issuer("Étalon 0", "https://label.example.org");
        var writer = new ArchiveWriter(
                isAway ? away() : store,
                known,
                new ArchiveSeal(key, authority),
                issuer,
                Instant.parse("2026-04-02T08:00:00Z"));
        var enclosure = new Enclosure("dossier.pdf", "application/pdf", "Dossier", Writing.of(new byte[] {1, 2, 3}));
        try (var out = new BufferedOutputStream(Files.newOutputStream(zip))) {
            writer.write(dossier, List.of(enclosure), out);
        }
        return zip;
    }

    private static Store away() {
        return (Store) java.lang.reflect.Proxy.newProxyInstance(
                Store.class.getClassLoader(), new Class<?>[] {Store.class}, (proxy, method, arguments) -> {
                    throw StorageProblem.STORAGE_UNAVAILABLE.refusal();
                });
    }

    static ArchiveReport check(Path zip) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(zip))) {
            return ArchiveCheck.check(in, Optional.empty());
        }
    }

    static List<String> codes(ArchiveReport report) {
        return report.problems().stream().map(problem -> problem.code().name()).toList();
    }
}
