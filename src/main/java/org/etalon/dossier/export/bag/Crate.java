/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.etalon.archive.Layout;
import org.etalon.dossier.submission.Submission;
import org.etalon.platform.bag.BagFile;
import org.etalon.platform.text.CanonicalText;

/** What all files are, for programs that know nothing of Étalon: the metadata of an RO-Crate 1.1 (JSON-LD) beside them. */
final class Crate {
    static final String FILE = "ro-crate-metadata.json";

    private static final String VERSION = "https://w3id.org/ro/crate/1.1";
    private static final String ID = "@id";
    private static final String TYPE = "@type";
    private static final String NAME = "name";
    private static final String RIGHTS = "#rights";

    private final ArchivedDossier dossier;
    private final String address;
    private final List<Map<String, Object>> files = new ArrayList<>();

    /** @param address of the server */
    Crate(ArchivedDossier dossier, String address) {
        this.dossier = dossier;
        this.address = address;
    }

    void add(BagFile file, String about, String mediaType) {
        var licence = dossier.questionnaire().questionnaire().licence();
        Map<String, Object> entity = entity(file, about, mediaType);
        if (file.path().endsWith("/" + Layout.QUESTIONNAIRE) && licence.isPresent()) {
            entity.put("license", reference("https://spdx.org/licenses/" + licence.get()));
        }
        files.add(entity);
    }

    void add(BagFile file, ArchivedEvidence item) {
        Map<String, Object> entity = entity(file, item.title(), item.file().mediaType());
        entity.put("keywords", String.join(", ", item.questions()));
        put("dateCreated", item.date(), entity);
        put("expires", item.validUntil(), entity);
        put("description", item.note(), entity);
        files.add(entity);
    }

    private static void put(String key, String value, Map<String, Object> entity) {
        if (!value.isEmpty()) {
            entity.put(key, value);
        }
    }

    private static Map<String, Object> entity(BagFile file, String name, String mediaType) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put(ID, identifier(file.path().substring(Layout.PAYLOAD.length())));
        entity.put(TYPE, "File");
        entity.put(NAME, name);
        entity.put("encodingFormat", mediaType);
        entity.put("contentSize", Long.toString(file.sums().size()));
        entity.put("sha256", file.sums().sha256());
        return entity;
    }

    /** A path as a relative reference (RFC 3986). */
    private static String identifier(String path) {
        var text = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return text.toString();
    }

    private static Map<String, Object> reference(String id) {
        return Map.of(ID, id);
    }

    byte[] bytes() {
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", List.of(VERSION + "/context", Map.of("sha256", "https://schema.org/sha256")));
        Stream<Map<String, Object>> around = Stream.of(descriptor(), root(), organisation(), rights(), licence());
        crate.put(
                "@graph",
                Stream.concat(around, files.stream())
                        .filter(entity -> !entity.isEmpty())
                        .toList());
        return CanonicalText.of(crate).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> descriptor() {
        return Map.of(ID, FILE, TYPE, "CreativeWork", "conformsTo", reference(VERSION), "about", reference("./"));
    }

    private Map<String, Object> root() {
        String number = dossier.submission().map(Submission::number).orElse("brouillon");
        return Map.of(
                ID,
                "./",
                TYPE,
                "Dataset",
                NAME,
                "Dossier " + number + " · " + dossier.name(),
                "description",
                "Étalon · " + dossier.edition() + " · " + number + " · " + dossier.name(),
                "identifier",
                dossier.fileName(),
                "datePublished",
                LocalDate.ofInstant(dossier.at(), ZoneOffset.UTC).toString(),
                "author",
                reference(place()),
                "license",
                reference(RIGHTS),
                "hasPart",
                files.stream().map(file -> reference(file.get(ID).toString())).toList());
    }

    private String place() {
        return address + "/collectivities/" + dossier.collectivity();
    }

    private Map<String, Object> organisation() {
        return Map.of(
                ID,
                place(),
                TYPE,
                "Organization",
                NAME,
                dossier.name(),
                "identifier",
                dossier.collectivity(),
                "url",
                reference(place()));
    }

    private Map<String, Object> rights() {
        return Map.of(
                ID,
                RIGHTS,
                TYPE,
                "CreativeWork",
                NAME,
                "Droits réservés · Rights reserved",
                "description",
                "Ce dossier appartient à " + dossier.name()
                        + ". Les pièces marquées confidentielles ne sont pas publiques. · This dossier belongs to "
                        + dossier.name() + ". Pieces marked confidential are not public.");
    }

    /** Of the questionnaire; nothing where it names none. */
    private Map<String, Object> licence() {
        return dossier.questionnaire()
                .questionnaire()
                .licence()
                .<Map<String, Object>>map(
                        name -> Map.of(ID, "https://spdx.org/licenses/" + name, TYPE, "CreativeWork", NAME, name))
                .orElse(Map.of());
    }
}
