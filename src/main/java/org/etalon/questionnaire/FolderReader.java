/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Documents;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Entry;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Listing;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;
import org.etalon.questionnaire.reading.Source;
import org.etalon.questionnaire.reading.Source.Syntax;
import org.etalon.questionnaire.value.Nearest;
import org.etalon.questionnaire.value.Values;
import org.etalon.questionnaire.whole.OneDocument;
import org.etalon.questionnaire.whole.QuestionnaireReader;

/** Puts the files of a questionnaire together into one document. The limit of bytes holds before anything is parsed. */
final class FolderReader {
    static final String HEAD = "questionnaire.yaml";
    private static final String YAML = ".yaml";
    private static final String DOMAINS = "domains";
    /** A domain's map lies in the list of domains, which lies in the outermost map. */
    private static final int DOMAIN_DEPTH = 3;

    private final Mistakes mistakes;
    private final Set<String> slugs = new HashSet<>();
    private int files;
    private int bytesLeft = QuestionnaireLoader.MOST_BYTES;

    FolderReader(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** The folder's files as one document; empty where the first of them can't be read. */
    Optional<OneDocument> folder(Path folder) {
        Optional<Documents.Read> head = read(folder.resolve(HEAD), Syntax.YAML, 1);
        Optional<OneDocument> document = head.map(it -> inPlace(it, folder));
        if (head.isEmpty()) {
            readDomainsAlone(folder);
        } else {
            warnOfUnused(folder);
        }
        return document;
    }

    /** One file: a document with its domains in place, or the first file of a folder. */
    Optional<OneDocument> file(Path file) {
        boolean head = file.getFileName().toString().equals(HEAD);
        Optional<Documents.Read> read = read(file, Syntax.of(file.getFileName().toString()), 1);
        boolean folder = head && read.filter(it -> namesFiles(it.root())).isPresent();
        if (folder) {
            Path parent = file.getParent() == null ? Path.of("") : file.getParent();
            Optional<OneDocument> document = read.map(it -> inPlace(it, parent));
            warnOfUnused(parent);
            return document;
        }
        return read.map(it -> new OneDocument(it.root(), it.json(), Optional.empty(), Set.of()));
    }

    private Optional<Documents.Read> read(Path file, Syntax syntax, int depth) {
        Source empty = new Source(files++, file.toString(), new byte[0], syntax, depth);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(bytesLeft + 1);
            if (bytes.length > bytesLeft) {
                mistakes.add(MistakeCode.FILES_TOO_LARGE, empty.start(), QuestionnaireLoader.MOST_BYTES);
                return Optional.empty();
            }
            bytesLeft -= bytes.length;
            return Documents.read(new Source(empty.number(), empty.name(), bytes, syntax, depth), mistakes);
        } catch (IOException broken) {
            mistakes.add(MistakeCode.FILE_UNREADABLE, empty.start(), broken.getMessage());
            return Optional.empty();
        }
    }

    private static boolean namesFiles(Node root) {
        return root instanceof Mapping map
                && map.entries().stream()
                        .filter(entry -> isDomains(map, entry))
                        .map(Entry::value)
                        .anyMatch(node -> node instanceof Listing listing
                                && listing.items().stream().anyMatch(Scalar.class::isInstance));
    }

    private OneDocument inPlace(Documents.Read head, Path folder) {
        Node root = head.root();
        if (root instanceof Mapping map) {
            List<Entry> entries = map.entries().stream()
                    .map(entry -> inPlace(map, entry, folder))
                    .toList();
            root = new Mapping(map.source(), map.line(), map.column(), entries);
        }
        return new OneDocument(root, head.json(), Optional.of(names(folder)), Set.copyOf(slugs));
    }

    private static OneDocument.Folder names(Path folder) {
        Path edition = folder.toAbsolutePath().normalize();
        Path programme = edition.getParent();
        return new OneDocument.Folder(name(programme), name(edition));
    }

    private static String name(Path path) {
        return path == null || path.getFileName() == null
                ? ""
                : path.getFileName().toString();
    }

    /** A list of domains is known even where its key is misspelt: that is told, and nothing more of it. */
    private static boolean isDomains(Mapping map, Entry entry) {
        return entry.key().equals(DOMAINS)
                || Nearest.to(entry.key(), Set.of(DOMAINS)).isPresent()
                        && map.entries().stream().noneMatch(other -> other.key().equals(DOMAINS));
    }

    private Entry inPlace(Mapping map, Entry entry, Path folder) {
        if (!isDomains(map, entry) || !(entry.value() instanceof Listing listing)) {
            return entry;
        }
        List<Node> domains = new ArrayList<>();
        for (Node item : listing.items()) {
            if (item instanceof Scalar scalar && scalar.kind() != Kind.NULL) {
                domain(scalar, folder).ifPresent(domains::add);
            } else {
                domains.add(item);
            }
        }
        Node value = new Listing(listing.source(), listing.line(), listing.column(), domains);
        return new Entry(entry.source(), entry.line(), entry.column(), entry.key(), value);
    }

    /** The domain that a slug names; empty where it was named before. */
    private Optional<Node> domain(Scalar slug, Path folder) {
        Node broken = new Node.Broken(slug.source(), slug.line(), slug.column());
        if (slug.kind() != Kind.STRING) {
            mistakes.add(MistakeCode.NOT_QUOTED, slug.place(), slug.text());
        }
        if (!Values.isSlug(slug.text())) {
            mistakes.add(MistakeCode.SLUG_INVALID, slug.place(), slug.text());
            return Optional.of(broken);
        }
        if (!slugs.add(slug.text())) {
            mistakes.add(MistakeCode.ID_DUPLICATE, slug.place(), slug.text());
            return Optional.empty();
        }
        Path file = folder.resolve(slug.text() + YAML);
        if (!Files.exists(file)) {
            mistakes.add(MistakeCode.FILE_MISSING, slug.place(), slug.text() + YAML);
            return Optional.of(broken);
        }
        Optional<Node> read = read(file, Syntax.YAML, DOMAIN_DEPTH).map(Documents.Read::root);
        read.ifPresent(root -> checkId(root, slug.text()));
        return Optional.of(read.orElse(broken));
    }

    private void checkId(Node domain, String slug) {
        if (domain instanceof Mapping map) {
            map.entries().stream()
                    .filter(entry -> entry.key().equals("id"))
                    .filter(entry ->
                            entry.value() instanceof Scalar id && !id.text().equals(slug))
                    .forEach(entry -> mistakes.add(
                            MistakeCode.DOMAIN_NOT_FILE, entry.value().place(), slug));
        }
    }

    private void warnOfUnused(Path folder) {
        others(folder).forEach(file -> {
            Place place = new Place(Integer.MAX_VALUE, file.toString(), 1, 1);
            mistakes.warn(MistakeCode.FILE_UNUSED, place, file.getFileName());
        });
    }

    /** Without the first file nobody knows the domains' order; what is wrong in each of them can be told all the same. */
    private void readDomainsAlone(Path folder) {
        List<Node> domains = others(folder).stream()
                .flatMap(file -> read(file, Syntax.YAML, DOMAIN_DEPTH).stream())
                .map(Documents.Read::root)
                .toList();
        QuestionnaireReader.checkDomainsAlone(domains, mistakes);
    }

    private List<Path> others(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> {
                        String name = file.getFileName().toString();
                        String slug = name.replaceFirst("\\.ya?ml$", "");
                        return !slug.equals(name)
                                && !name.equals(HEAD)
                                && !(name.endsWith(YAML) && slugs.contains(slug));
                    })
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            mistakes.add(MistakeCode.FILE_UNREADABLE, new Place(0, folder.toString(), 1, 1), broken.getMessage());
            return List.of();
        }
    }
}
