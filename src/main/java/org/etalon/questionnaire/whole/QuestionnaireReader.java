/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.whole;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.etalon.core.questionnaire.Domain;
import org.etalon.core.questionnaire.Level;
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
import org.etalon.questionnaire.reading.Node.Scalar;
import org.etalon.questionnaire.value.Fields;
import org.etalon.questionnaire.value.Strata;
import org.etalon.questionnaire.value.Strata.Numbers;
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
                new Questions(Set.of(), false));
        domains.forEach(domain -> new DomainReader(reading).read(domain));
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
        List<Domain> domains = domains(nodes, reading, fields.placeOf("domains"), outline);
        List<Level> levels = levels(fields, reading, outline);
        new ScopeRule(mistakes, reading.questions()).check(nodes);
        Questionnaire questionnaire = questionnaire(fields, head, reading, strata.strata(), domains, levels);
        words.warnOfMissingTranslations();
        new LawReader(document.root(), mistakes)
                .check(questionnaire, reading.doubts().unclear());
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

    /** Where none can be read, or there are more questions than can be judged, one that can't be read stands for the rest. */
    private List<Domain> domains(List<Node> nodes, Reading reading, Place place, Outline outline) {
        DomainReader reader = new DomainReader(reading);
        List<Weighed> read = new ArrayList<>();
        nodes.forEach(node -> read.add(reader.read(node)));
        if (nodes.isEmpty() || outline.questions().size() > MOST_QUESTIONS) {
            read.add(reader.none());
        }
        checkWeights(read, reading, place);
        return read.stream().map(Weighed::domain).toList();
    }

    private void checkWeights(List<Weighed> domains, Reading reading, Place place) {
        for (String stratum : reading.strata().ids()) {
            if (domains.stream().allMatch(domain -> weighsNothing(domain, stratum))) {
                mistakes.add(MistakeCode.WEIGHTS_ALL_ZERO, place, stratum);
            }
        }
    }

    private static boolean weighsNothing(Weighed domain, String stratum) {
        Numbers weight = domain.weight();
        return weight.numbers().in(stratum) == 0 && !weight.unclear().contains(stratum);
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
