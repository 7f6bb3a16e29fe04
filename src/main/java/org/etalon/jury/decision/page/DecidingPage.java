/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.decision.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.etalon.account.PersonNames;
import org.etalon.dossier.page.Moments;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.decision.Decision;
import org.etalon.jury.decision.DecisionProblem;
import org.etalon.jury.decision.DecisionWish;
import org.etalon.jury.decision.Proposal;
import org.etalon.jury.decision.UnderDecision;
import org.etalon.jury.decision.manage.DecideDossier;
import org.etalon.jury.decision.manage.ReadDecision;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.rest.ProblemJson;
import org.etalon.platform.text.Figures;
import org.etalon.platform.text.Texts;
import org.etalon.platform.web.RoutesFilter;

/** Behind juries/decision.xhtml: what is proposed and decided on a dossier, and the form to decide. */
@Named
@RequestScoped
public class DecidingPage {
    @Inject
    ReadDecision readDecision;

    @Inject
    DecideDossier decideDossier;

    @Inject
    PersonNames personNames;

    private UnderDecision under;

    /** One choice of the form. */
    public record Choice(String value, String text, boolean chosen) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where it is not for the caller to see */
    public void open() {
        under();
    }

    /** Read once, as soon as anything of the page is asked for: a form that comes back asks before the page is opened. */
    private UnderDecision under() {
        if (under == null) {
            under = readDecision.read(OpeningPage.id());
        }
        return under;
    }

    /** Decides what was chosen. */
    public void decide() {
        String started = OpeningPage.parameter("version");
        decideDossier.decide(
                OpeningPage.id(), sent(), there -> Long.toString(there).equals(started));
        Redirect.to(getAddress() + "?done=decided");
    }

    private static DecisionWish sent() {
        String level = OpeningPage.parameter("level");
        Optional<Integer> chosen = level.matches("[0-9]") ? Optional.of(Integer.valueOf(level)) : Optional.empty();
        return new DecisionWish(chosen, chosenMentions(), OpeningPage.parameter("reason"));
    }

    private static List<String> chosenMentions() {
        String[] sent = Visit.atHand().request().getParameterValues("mentions");
        return sent == null ? List.of() : List.of(sent);
    }

    private DecisionWords words() {
        return new DecisionWords(under().under().scoring().questionnaire(), OpeningPage.locale());
    }

    /** Where this page stands. */
    public String getAddress() {
        return String.valueOf(Visit.atHand().request().getAttribute(RoutesFilter.ADDRESS));
    }

    /** Whether it is the organisers'. */
    public boolean isOrganising() {
        return getAddress().startsWith("/organiser/");
    }

    public UUID getId() {
        return under().decider().dossier();
    }

    /** The collectivité. */
    public String getName() {
        return under().under().name();
    }

    public EditionPlan getEdition() {
        return under().decider().desk().edition();
    }

    public String getDeclaredLevel() {
        return words().level(under().under().declared().score().level());
    }

    public String getDeclaredGlobal() {
        return Figures.percent(under().under().declared().score().global(), OpeningPage.locale());
    }

    /** What the engine comes to on what was reviewed, in words; empty where it isn't for who looks yet. */
    public String getComputed() {
        return under().computed()
                .map(each -> Texts.of("decision", OpeningPage.locale())
                        .say(
                                "declared.value",
                                words().level(each.level()),
                                Figures.percent(each.global(), OpeningPage.locale())))
                .orElse("");
    }

    /** Where the jury sits, as who looks sees it. */
    public String getRoom() {
        return (isOrganising() ? "/organiser/editions/" : "/jury/")
                + getEdition().key() + "/sitting";
    }

    /** Empty where it isn't for who looks yet. */
    public String getProposedLevel() {
        return under().proposal().map(each -> words().level(each.level())).orElse("");
    }

    public String getProposedMentions() {
        return under().proposal().map(each -> words().mentions(each.mentions())).orElse("");
    }

    /** Where the proposal comes from. */
    public String getOrigin() {
        return under().proposal().map(each -> words().origin(each)).orElse("");
    }

    /** Whether the readings may be seen beside each other: by who is one of the readers or leads. */
    public boolean isReadable() {
        return !isOrganising()
                && (under().decider().access().reads()
                        || under().decider().access().leads());
    }

    public boolean isDecided() {
        return under().decision().isPresent();
    }

    public String getDecidedLevel() {
        return under().decision().map(each -> words().level(each.level())).orElse("");
    }

    public String getDecidedMentions() {
        return under().decision().map(each -> words().mentions(each.mentions())).orElse("");
    }

    public String getDecidedReason() {
        return under().decision().map(Decision::reason).orElse("");
    }

    /** How many readings there are. */
    public String getRead() {
        return words().read(under().basis().read());
    }

    /** What their jurors propose; nothing to a reader who hasn't handed in. */
    public List<DecisionWords.OpinionLine> getOpinions() {
        Map<UUID, UUID> persons = under().basis().persons();
        Map<UUID, String> names = personNames.list(persons.values(), OpeningPage.locale());
        return under().basis().opinions().stream()
                .map(each -> words().opinion(names.get(persons.get(each.juror())), each))
                .toList();
    }

    /** On how many readings it was decided, where they were fewer than they should have been; else empty. */
    public String getDecidedOn() {
        return under().decision().map(words()::decidedOn).orElse("");
    }

    /** By whom. */
    public String getDecidedBy() {
        return under().decision()
                .map(each -> personNames
                        .list(Set.of(each.by()), OpeningPage.locale())
                        .get(each.by()))
                .orElse("");
    }

    /** When. */
    public String getDecidedAt() {
        var desk = under().decider().desk();
        var moments = new Moments(desk.edition().zone(), OpeningPage.locale(), desk.instant());
        return under().decision().map(each -> moments.of(each.at())).orElse("");
    }

    /** Whether it is for who looks to decide. */
    public boolean isDeciding() {
        return under().isDeciding();
    }

    /** What keeps the jury from deciding now, in sentences. */
    public List<String> getHindrances() {
        return under().hindrances().stream()
                .map(each -> ProblemJson.sentence(each, OpeningPage.locale()))
                .toList();
    }

    /** Whether the jury only has to take it up, also once more after it decided. */
    public boolean isToTakeUp() {
        return under().hindrances().stream().anyMatch(each -> each.code() == DecisionProblem.DECISION_UNDISCUSSED);
    }

    public long getVersion() {
        return under().version();
    }

    /** As sent; before, as decided, or else as proposed. */
    public List<Choice> getLevels() {
        String sent = OpeningPage.parameter("level");
        String chosen = Visit.atHand().isSent() ? sent : Integer.toString(start().level());
        int most = under().under().scoring().questionnaire().levels().size();
        return IntStream.rangeClosed(0, most)
                .mapToObj(level -> new Choice(
                        Integer.toString(level),
                        words().level(level),
                        Integer.toString(level).equals(chosen)))
                .toList();
    }

    /** Likewise. */
    public List<Choice> getMentions() {
        List<String> chosen = Visit.atHand().isSent() ? chosenMentions() : start().mentions();
        return under().under().scoring().questionnaire().mentions().stream()
                .map(each -> new Choice(each.id(), words().mentions(List.of(each.id())), chosen.contains(each.id())))
                .toList();
    }

    public String getReason() {
        return Visit.atHand().isSent() ? OpeningPage.parameter("reason") : getDecidedReason();
    }

    private Proposal start() {
        return under().decision()
                .map(each -> new Proposal(each.level(), each.mentions(), Proposal.Origin.DECLARED))
                .or(() -> under().proposal())
                .orElseGet(() -> new Proposal(0, List.of(), Proposal.Origin.DECLARED));
    }

    /** Whether it has just been decided. */
    public boolean isDone() {
        return OpeningPage.parameter("done").equals("decided") && isDecided();
    }
}
