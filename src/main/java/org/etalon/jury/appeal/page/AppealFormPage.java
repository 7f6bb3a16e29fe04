/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.appeal.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.jury.appeal.Appeal.Award;
import org.etalon.jury.appeal.Rereader;
import org.etalon.jury.appeal.Settling;
import org.etalon.jury.appeal.manage.AssignAppeal;
import org.etalon.jury.appeal.manage.DecideAppeal;
import org.etalon.jury.appeal.rest.ReadersJson;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Texts;

/** What the forms of juries/appeal.xhtml do, and what was written in them. */
@Named
@RequestScoped
public class AppealFormPage {
    @Inject
    AppealPage page;

    @Inject
    AssignAppeal assignAppeal;

    @Inject
    DecideAppeal decideAppeal;

    /** One choice of a form. @param fixed whether it can't be changed */
    public record Choice(String value, String text, boolean chosen, boolean fixed) {}

    /** Does what the button that was pressed says. */
    public void act() {
        switch (Visit.atHand().isSent() ? OpeningPage.parameter("act") : "") {
            case "assign" -> assign();
            case "decide" -> decide();
            default -> {
                // another form of the page
            }
        }
    }

    private void assign() {
        Set<UUID> jurors = new HashSet<>();
        for (String id : sent("readers")) {
            jurors.add(ReadersJson.id(id));
        }
        page.appealing().readers().stream().filter(Rereader::done).forEach(each -> jurors.add(each.juror()));
        assignAppeal.assign(OpeningPage.id(), jurors, ReadersJson.day(getDue()), AppealFormPage::isStartedFrom);
        Redirect.to(page.getAddress() + "?done=assigned");
    }

    private void decide() {
        String level = OpeningPage.parameter("level");
        decideAppeal.decide(
                OpeningPage.id(),
                level.matches("[0-9]") ? OptionalInt.of(Integer.parseInt(level)) : OptionalInt.empty(),
                sent("mentions"),
                getReason(),
                AppealFormPage::isStartedFrom);
        Redirect.to(page.getAddress() + "?done=decided");
    }

    private static boolean isStartedFrom(long version) {
        return Long.toString(version).equals(OpeningPage.parameter("version"));
    }

    private static List<String> sent(String name) {
        String[] sent = Visit.atHand().request().getParameterValues(name);
        return sent == null ? List.of() : List.of(sent);
    }

    /** Those who read it on appeal, and those who could; who has handed in stays. */
    public List<Choice> getReaders() {
        Map<UUID, String> names = page.told().jurors();
        List<String> sent = sent("readers");
        boolean isSent = OpeningPage.parameter("act").equals("assign");
        List<Choice> choices = new ArrayList<>();
        for (Rereader each : page.appealing().readers()) {
            String id = each.juror().toString();
            boolean chosen = each.done() || !isSent || sent.contains(id);
            choices.add(new Choice(id, names.getOrDefault(each.juror(), ""), chosen, each.done()));
        }
        Set<UUID> there =
                page.appealing().readers().stream().map(Rereader::juror).collect(Collectors.toSet());
        page.appealing().free().forEach((juror, load) -> {
            if (!there.contains(juror)) {
                String id = juror.toString();
                choices.add(new Choice(id, loaded(names.getOrDefault(juror, ""), load), sent.contains(id), false));
            }
        });
        return choices;
    }

    private static String loaded(String name, int load) {
        return Texts.of("appeal", OpeningPage.locale()).say("assign.juror", name, load);
    }

    public String getDue() {
        return OpeningPage.parameter("due");
    }

    /** Whether everybody who was to read it has. */
    public boolean isReady() {
        return new Settling(page.appealing()).isRead();
    }

    /** What readers on appeal carry, in words; empty where it is not for who looks. */
    public String getProposed() {
        return page.told()
                .proposal()
                .map(each -> page.words().award(each.level(), each.mentions()))
                .orElse("");
    }

    /** As sent; before, as the readers on appeal carry it, or else as it was decided. */
    public List<Choice> getLevels() {
        String chosen = isDeciding() ? OpeningPage.parameter("level") : Integer.toString(start().level());
        int most = page.appealing().under().scoring().questionnaire().levels().size();
        return IntStream.rangeClosed(0, most)
                .mapToObj(Integer::toString)
                .map(level ->
                        new Choice(level, page.words().level(Integer.parseInt(level)), level.equals(chosen), false))
                .toList();
    }

    /** Likewise. */
    public List<Choice> getMentions() {
        List<String> chosen = isDeciding() ? sent("mentions") : start().mentions();
        return page.appealing().under().scoring().questionnaire().mentions().stream()
                .map(each -> new Choice(
                        each.id(), page.words().mentions(List.of(each.id())), chosen.contains(each.id()), false))
                .toList();
    }

    private static boolean isDeciding() {
        return Visit.atHand().isSent() && OpeningPage.parameter("act").equals("decide");
    }

    private Award start() {
        return page.told()
                .proposal()
                .map(each -> new Award(each.level(), each.mentions()))
                .orElseGet(() -> new Award(
                        page.appealing().decision().level(),
                        page.appealing().decision().mentions()));
    }

    public String getReason() {
        return OpeningPage.parameter("reason");
    }
}
