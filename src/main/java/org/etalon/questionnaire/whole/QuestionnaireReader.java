/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.PerStratum;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Questionnaire.Digests;
import org.etalon.core.questionnaire.Stratum;
import org.etalon.questionnaire.condition.Questions;
import org.etalon.questionnaire.mistake.MistakeCode;
import org.etalon.questionnaire.mistake.Mistakes;
import org.etalon.questionnaire.mistake.Place;
import org.etalon.questionnaire.question.DomainReader;
import org.etalon.questionnaire.question.DomainReader.Weighed;
import org.etalon.questionnaire.question.Reading;
import org.etalon.questionnaire.reading.Node;
import org.etalon.questionnaire.reading.Node.Listing;
import org.etalon.questionnaire.reading.Node.Mapping;
import org.etalon.questionnaire.reading.Node.Scalar;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata;
import org.etalon.questionnaire.value.Values;
import org.etalon.questionnaire.value.Words;

/** Reads the whole of a questionnaire from its tree. */
public final class QuestionnaireReader {
    private static final int MOST_QUESTIONS = 500;
    private static final Set<String> KEYS = Set.of(
            "format",
            "programme",
            "edition",
            "title",
            "intro",
            "status",
            "licence",
            "language",
            "follows",
            "strata",
            "domains",
            "levels",
            "checks",
            "mentions");

    private final OneDocument document;
    private final Mistakes mistakes;
    private final Values values;

    public QuestionnaireReader(OneDocument document, Mistakes mistakes) {
        this.document = document;
        this.mistakes = mistakes;
        this.values = new Values(mistakes);
    }

    /**
     * The questionnaire as far as it can be read, its digests left blank; whether it is whole, the mistakes tell. Where a
     * question, a domain or a level can't be read, one that counts nothing stands in its place.
     */
    public Optional<Questionnaire> read() {
        return values.fields(document.root(), KEYS).map(this::questionnaire);
    }

    /** Notes what is wrong in each domain where nothing is known of the questionnaire around them. */
    public static void checkDomainsAlone(List<Node> domains, Mistakes mistakes) {
        Reading reading = Reading.of(
                mistakes,
                new Words(Optional.empty(), mistakes),
                new Strata(List.of(), false, mistakes),
                new Questions(Outline.of(domains).ids(), false));
        domains.forEach(new DomainReader(reading)::read);
    }

    private Questionnaire questionnaire(Fields fields) {
        HeadReader heads = new HeadReader(mistakes);
        HeadReader.Head head = heads.read(fields, document);
        Words words = new Words(heads.language(fields), mistakes);
        StrataReader.Read strata = new StrataReader(mistakes, words).read(fields);
        List<Node> nodes = domainNodes(fields);
        Outline outline = Outline.of(nodes);
        checkNumber(outline);
        Reading reading = Reading.of(mistakes, words, strata.ids(), new Questions(outline.ids(), outline.complete()));
        List<Domain> domains = domains(nodes, reading, fields.placeOf("domains"));
        List<Level> levels = levels(fields, reading, outline);
        new ScopeRule(mistakes, reading.questions()).check(nodes);
        Questionnaire questionnaire = questionnaire(fields, head, reading, strata.strata(), domains, levels);
        words.warnOfMissingTranslations();
        if (strata.sound()) {
            new LawReader(document.root(), mistakes).check(questionnaire, mistakes.serious() == 0);
        }
        return questionnaire;
    }

    private Questionnaire questionnaire(
            Fields fields,
            HeadReader.Head head,
            Reading reading,
            List<Stratum> strata,
            List<Domain> domains,
            List<Level> levels) {
        AwardsReader awards = new AwardsReader(reading);
        return new Questionnaire(
                head.programme(),
                head.edition(),
                reading.words().require(fields, "title"),
                reading.words().find(fields, "intro"),
                head.status(),
                head.licence(),
                reading.words().language(),
                head.follows(),
                strata,
                domains,
                levels,
                awards.checks(fields),
                awards.mentions(fields),
                new Digests("", ""));
    }

    private List<Node> domainNodes(Fields fields) {
        List<Node> nodes = fields.require("domains")
                .flatMap(node -> values.list(node, 1, Integer.MAX_VALUE))
                .orElse(List.of());
        List<Node> read = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Scalar scalar) {
                mistakes.add(MistakeCode.DOMAIN_NOT_IN_PLACE, node.place(), scalar.text());
                read.add(new Node.Broken(node.source(), node.line(), node.column()));
            } else {
                read.add(node);
            }
        }
        return read;
    }

    private void checkNumber(Outline outline) {
        if (outline.questions().size() > MOST_QUESTIONS) {
            Place place = outline.questions().get(MOST_QUESTIONS).place();
            mistakes.add(
                    MistakeCode.QUESTIONS_TOO_MANY,
                    place,
                    MOST_QUESTIONS,
                    outline.questions().size());
        }
    }

    private List<Domain> domains(List<Node> nodes, Reading reading, Place place) {
        DomainReader reader = new DomainReader(reading);
        List<Weighed> read = nodes.stream().map(reader::read).toList();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < read.size(); i++) {
            String id = read.get(i).domain().id();
            if (!id.isEmpty() && !ids.add(id)) {
                Node named = Outline.value((Mapping) nodes.get(i), "id").orElse(nodes.get(i));
                mistakes.add(MistakeCode.ID_DUPLICATE, named.place(), id);
            }
        }
        checkWeights(read.stream().map(Weighed::weight).toList(), reading, place);
        return read.stream().map(Weighed::domain).toList();
    }

    private void checkWeights(List<Optional<PerStratum>> weights, Reading reading, Place place) {
        if (weights.isEmpty() || weights.stream().anyMatch(Optional::isEmpty)) {
            return;
        }
        for (String stratum : reading.strata().ids()) {
            if (weights.stream().allMatch(weight -> weight.get().in(stratum) == 0)) {
                mistakes.add(MistakeCode.WEIGHTS_ALL_ZERO, place, stratum);
            }
        }
    }

    private List<Level> levels(Fields fields, Reading reading, Outline outline) {
        Set<String> ids = new HashSet<>(outline.domains());
        ids.addAll(document.slugs());
        boolean listed =
                fields.find("domains").filter(Listing.class::isInstance).isPresent();
        boolean allNamed = outline.allDomainsNamed() || !document.slugs().isEmpty();
        return new LevelReader(reading, ids, listed && allNamed).read(fields);
    }
}
