/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.reading.Node.Kind;
import org.etalon.questionnaire.reading.Node.Scalar;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML 1.2 document from the library's events. The library's own composer is not used: it descends without limit, knows
 * no columns of keys, and follows aliases.
 */
final class YamlReader {
    private final Source source;
    private final Growing growing;
    private final ParserImpl events;

    private YamlReader(Source source, String text, Mistakes mistakes) {
        this.source = source;
        this.growing = new Growing(source, mistakes);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(4_096)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The document's outermost node; empty where it can't be read to its end, which is noted. */
    static Optional<Node> read(Source source, String text, Mistakes mistakes) {
        if (!StrictText.printable(text, source, mistakes)) {
            return Optional.empty();
        }
        YamlReader reader = new YamlReader(source, text, mistakes);
        try {
            return reader.document();
        } catch (MarkedYamlEngineException syntax) {
            Place place = syntax.getProblemMark().map(reader::place).orElse(source.start());
            Place opened = syntax.getContextMark().map(reader::place).orElse(place);
            mistakes.add(
                    YamlFault.of(syntax.getProblem()),
                    place,
                    String.valueOf(syntax.getProblem()),
                    opened.line(),
                    opened.column());
            return Optional.empty();
        } catch (UnreadableException noted) {
            return Optional.empty();
        }
    }

    private Optional<Node> document() {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            growing.add(MistakeCode.FILE_EMPTY, source.start());
            return Optional.empty();
        }
        checkDirectives((DocumentStartEvent) events.next());
        Event first = events.peekEvent();
        growing.checkRoot(first.getEventId() == Event.ID.MappingStart, place(first));
        Node root = node(source.depth());
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            growing.add(MistakeCode.YAML_DOCUMENTS, place(events.next()));
        }
        return Optional.of(root);
    }

    private void checkDirectives(DocumentStartEvent start) {
        boolean other = start.getSpecVersion()
                .filter(version -> version.getMinor() != 2)
                .isPresent();
        if (other) {
            growing.add(MistakeCode.YAML_VERSION, place(start));
        }
        if (start.getTags().keySet().stream().anyMatch(handle -> !handle.equals("!") && !handle.equals("!!"))) {
            growing.add(MistakeCode.YAML_TAG, place(start), "%TAG");
        }
    }

    private Node node(int depth) {
        NodeEvent event = (NodeEvent) events.next();
        if (event.getEventId() == Event.ID.Alias) {
            growing.add(MistakeCode.YAML_ALIAS, place(event), event.getAnchor().orElseThrow());
            return broken(event);
        }
        boolean tagged = refuseAnchorAndTag(event);
        if (event instanceof ScalarEvent scalar) {
            return tagged ? broken(event) : scalar(scalar);
        }
        growing.checkDepth(depth, place(event));
        boolean mapping = event.getEventId() == Event.ID.MappingStart;
        Node read = mapping ? mapping(event, depth) : listing(event, depth);
        return tagged ? broken(event) : read;
    }

    private boolean refuseAnchorAndTag(NodeEvent event) {
        event.getAnchor().ifPresent(anchor -> growing.add(MistakeCode.YAML_ANCHOR, place(event), anchor));
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        tag.ifPresent(name -> growing.add(MistakeCode.YAML_TAG, place(event), name));
        return tag.isPresent();
    }

    private Node scalar(ScalarEvent event) {
        Kind kind = event.isPlain() ? CoreSchema.kind(event.getValue()) : Kind.STRING;
        return growing.scalar(line(event), column(event), event.getValue(), kind);
    }

    private Node listing(NodeEvent start, int depth) {
        List<Node> items = new ArrayList<>(4);
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(depth + 1));
        }
        events.next();
        return new Node.Listing(source, line(start), column(start), items);
    }

    private Node mapping(NodeEvent start, int depth) {
        Growing.Entries entries = growing.new Entries();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            key(key).ifPresent(name -> entries.add(key.line(), key.column(), name, value));
        }
        events.next();
        return new Node.Mapping(source, line(start), column(start), entries.list());
    }

    private Optional<String> key(Node key) {
        if (key instanceof Node.Broken) {
            return Optional.empty();
        }
        if (!(key instanceof Scalar scalar)) {
            growing.add(MistakeCode.KEY_NOT_STRING, key.place(), "…");
            return Optional.empty();
        }
        if (scalar.text().equals("<<")) {
            growing.add(MistakeCode.KEY_MERGE, key.place());
            return Optional.empty();
        }
        if (scalar.kind() != Kind.STRING) {
            growing.add(MistakeCode.KEY_NOT_STRING, key.place(), scalar.text());
        }
        return Optional.of(scalar.text());
    }

    private Node broken(Event event) {
        return new Node.Broken(source, line(event), column(event));
    }

    private Place place(Event event) {
        return source.at(line(event), column(event));
    }

    private Place place(Mark mark) {
        return source.at(mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }
}
