/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.etalon.core.questionnaire.Questionnaire.Status;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.question.ExtrasReader;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Languages;
import org.etalon.questionnaire.value.Values;

/** Reads what a questionnaire says of itself. */
final class HeadReader {
    private static final String FORMAT = "etalon/1";
    private static final List<String> STATUSES = List.of("draft", "published", "retired");

    private final Mistakes mistakes;
    private final Values values;

    HeadReader(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.values = new Values(mistakes);
    }

    record Head(String programme, String edition, Status status, Optional<String> licence, List<String> follows) {}

    Head read(Fields fields, OneDocument document) {
        checkFormat(fields, document);
        Optional<String> programme = fields.require("programme").flatMap(values::id);
        Optional<String> edition = fields.require("edition").flatMap(this::edition);
        document.folder().ifPresent(folder -> {
            checkFolder(fields, "programme", programme, folder.programme(), MistakeCode.PROGRAMME_NOT_FOLDER);
            checkFolder(fields, "edition", edition, folder.edition(), MistakeCode.EDITION_NOT_FOLDER);
        });
        Optional<Status> status = fields.require("status")
                .flatMap(node -> values.oneOf(node, STATUSES))
                .map(word -> Status.valueOf(word.toUpperCase(Locale.ROOT)));
        return new Head(
                programme.orElse(""),
                edition.orElse(""),
                status.orElse(Status.DRAFT),
                licence(fields),
                follows(fields));
    }

    private void checkFormat(Fields fields, OneDocument document) {
        Optional<Node> format = fields.require("format");
        Optional<String> written = format.flatMap(values::string);
        if (written.filter(text -> !text.equals(FORMAT)).isPresent()) {
            mistakes.add(MistakeCode.FORMAT_UNKNOWN, format.get().place(), written.get());
        }
        boolean first = document.root() instanceof Mapping map
                && map.entries().stream().limit(1).anyMatch(entry -> entry.place()
                        .equals(fields.placeOf("format")));
        if (!first && !document.json() && fields.has("format")) {
            mistakes.add(MistakeCode.FORMAT_NOT_FIRST, fields.placeOf("format"));
        }
    }

    private Optional<String> edition(Node node) {
        Optional<String> edition = values.string(node);
        if (edition.filter(text -> !ExtrasReader.isEdition(text)).isPresent()) {
            mistakes.add(MistakeCode.EDITION_INVALID, node.place(), edition.get());
        }
        return edition;
    }

    private void checkFolder(Fields fields, String key, Optional<String> said, String folder, MistakeCode code) {
        if (said.filter(text -> !text.equals(folder)).isPresent()) {
            Node node = fields.find(key).orElseThrow();
            mistakes.add(code, node.place(), said.get(), folder);
        }
    }

    private Optional<String> licence(Fields fields) {
        Optional<Node> node = fields.find("licence");
        Optional<String> licence = node.flatMap(values::string);
        if (licence.filter(id -> !Licences.known(id)).isPresent()) {
            mistakes.add(MistakeCode.LICENCE_UNKNOWN, node.get().place(), licence.get());
        }
        return licence;
    }

    private List<String> follows(Fields fields) {
        List<String> read = new ArrayList<>();
        for (Node node : fields.find("follows")
                .flatMap(list -> values.list(list, 0, Integer.MAX_VALUE))
                .orElse(List.of())) {
            Optional<String> edition = values.string(node);
            if (edition.filter(it -> !ExtrasReader.isEditionReference(it)).isPresent()) {
                mistakes.add(MistakeCode.EDITION_REFERENCE_INVALID, node.place(), edition.get());
            }
            edition.ifPresent(read::add);
        }
        return read;
    }

    /** The questionnaire's language; empty where it can't be told. */
    Optional<String> language(Fields fields) {
        Optional<Node> node = fields.find("language");
        if (node.isEmpty()) {
            return Optional.of(Languages.USUAL);
        }
        Optional<String> language = values.string(node.get());
        if (language.filter(tag -> !Languages.wellFormed(tag)).isPresent()) {
            mistakes.add(MistakeCode.LANGUAGE_INVALID, node.get().place(), language.get());
            return Optional.empty();
        }
        return language;
    }
}
