/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.etalon.archive.ArchiveSeal;
import org.etalon.archive.Layout;
import org.etalon.archive.Missing;
import org.etalon.core.problem.RefusedException;
import org.etalon.platform.bag.BagFile;
import org.etalon.platform.bag.BagInfo;
import org.etalon.platform.bag.BagWriter;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Store;
import org.etalon.platform.zip.Known;
import org.etalon.platform.zip.Writing;

/**
 * Writes a dossier as a sealed bag, as a stream: no content is ever whole in memory. A file that can't be had is named as missing.
 *
 * @param store of the evidence
 * @param known the SHA-512 of contents of which it was worked out before
 * @param issuer the server that makes it
 * @param instant now
 */
public record ArchiveWriter(Store store, Map<Digest, String> known, ArchiveSeal seal, Issuer issuer, Instant instant) {
    private static final Logger LOG = Logger.getLogger(ArchiveWriter.class.getName());
    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final int CHUNK = 1 << 16;

    public ArchiveWriter {
        known = Map.copyOf(known);
    }

    /** @param name and version of the software @param address of the server */
    public record Issuer(String name, String address) {}

    /** @param out stays open @throws IOException where it takes no more */
    public void write(ArchivedDossier dossier, List<Enclosure> enclosures, OutputStream out) throws IOException {
        var bag = new BagWriter(out, dossier.fileName(), instant.truncatedTo(ChronoUnit.SECONDS));
        var crate = new Crate(dossier, issuer.address());
        Map<String, ArchivedEvidence> files =
                EvidencePaths.of(dossier.evidence(), dossier.questionnaire().questionnaire());
        add(bag, crate, dossier.documentName(), JSON, "Réponses, faits, justificatifs et score", dossier.bytes());
        add(
                bag,
                crate,
                Layout.QUESTIONNAIRE,
                JSON,
                "Questionnaire",
                dossier.questionnaire().json().getBytes(StandardCharsets.UTF_8));
        for (Enclosure enclosure : enclosures) {
            BagFile file = bag.add(enclosure.name(), enclosure.content());
            crate.add(file, enclosure.about(), enclosure.mediaType());
        }
        Missing missing = evidence(files, bag, crate);
        add(bag, crate, "evidence.csv", CSV, "Liste des fichiers justificatifs", EvidenceLists.files(files));
        add(bag, crate, "links.csv", CSV, "Liste des liens justificatifs", EvidenceLists.links(dossier.evidence()));
        bag.add(Crate.FILE, Writing.of(crate.bytes()));
        seal.end(bag, info(dossier), missing, Surroundings::files);
    }

    private static void add(BagWriter bag, Crate crate, String name, String mediaType, String about, byte[] content)
            throws IOException {
        crate.add(bag.add(name, Writing.of(content)), about, mediaType);
    }

    private Missing evidence(Map<String, ArchivedEvidence> files, BagWriter bag, Crate crate) throws IOException {
        Missing missing = Missing.nothing();
        for (var file : files.entrySet()) {
            Optional<Missing.Reason> reason = copy(file.getKey(), file.getValue(), bag, crate);
            if (reason.isPresent()) {
                String digest = file.getValue().file().digest().hex();
                missing = missing.and(new Missing.File(Layout.PAYLOAD + file.getKey(), digest, reason.get()));
            }
        }
        return missing;
    }

    /** @return why it isn't there as it was; empty where it is */
    private Optional<Missing.Reason> copy(String path, ArchivedEvidence item, BagWriter bag, Crate crate)
            throws IOException {
        Digest digest = item.file().digest();
        Optional<InputStream> found;
        try {
            found = store.find(digest);
        } catch (RefusedException away) {
            return Optional.of(Missing.Reason.UNAVAILABLE);
        }
        if (found.isEmpty()) {
            LOG.warning(() -> "the content " + digest.hex() + " is gone");
            return Optional.of(Missing.Reason.GONE);
        }
        try (InputStream content = found.get()) {
            BagFile file = add(bag, path, content, digest);
            crate.add(file, item);
            return Optional.of(Missing.Reason.DAMAGED)
                    .filter(damaged -> !file.sums().sha256().equals(digest.hex()));
        }
    }

    private BagFile add(BagWriter bag, String path, InputStream content, Digest digest) throws IOException {
        Writing writing = out -> copy(content, out);
        String sha512 = known.get(digest);
        return sha512 == null
                ? bag.add(path, writing)
                : bag.add(path, writing, new Known(digest.hex(), sha512, size -> again(digest, size)));
    }

    /** What was read of a content before, up to where it broke off. */
    private InputStream again(Digest digest, long size) {
        return size == 0
                ? InputStream.nullInputStream()
                : store.find(digest, 0, size).orElseGet(InputStream::nullInputStream);
    }

    /** What breaks off while it is read ends there, and is told by its sums; what can't be written is the caller's. */
    private static void copy(InputStream content, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int read = read(content, chunk); read >= 0; read = read(content, chunk)) {
            out.write(chunk, 0, read);
        }
    }

    private static int read(InputStream content, byte[] chunk) {
        try {
            return content.read(chunk);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "a content broke off", e);
            return -1;
        }
    }

    private BagInfo info(ArchivedDossier dossier) {
        String state = dossier.submission().isPresent() ? "submitted" : "draft";
        String number = dossier.submission().map(each -> each.number()).orElse(state);
        return BagInfo.empty()
                .with("Source-Organization", dossier.name())
                .with("External-Identifier", dossier.edition() + " " + number)
                .with("Internal-Sender-Identifier", dossier.id().toString())
                .with(
                        "Bagging-Date",
                        LocalDate.ofInstant(instant, ZoneOffset.UTC).toString())
                .with("Bag-Software-Agent", issuer.name())
                .with("Issuer", issuer.address())
                .with(Layout.STATE_LABEL, state);
    }
}
