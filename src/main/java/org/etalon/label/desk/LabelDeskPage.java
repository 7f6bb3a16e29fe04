/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.etalon.jury.panel.page.Asked;
import org.etalon.label.LabelRow;
import org.etalon.label.LabelState;
import org.etalon.label.keeping.ChangeLabel;
import org.etalon.label.keeping.ChangeRecord.ChangeRow;
import org.etalon.label.keeping.ChangeWish;
import org.etalon.label.keeping.EditionLevels;
import org.etalon.label.keeping.ReadLabel;
import org.etalon.label.page.LabelWords;
import org.etalon.label.page.PublicWords;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.text.Days;
import org.etalon.platform.text.Texts;

/** Behind organising/label.xhtml: one label with its record, and the form by which it is changed. */
@Named
@RequestScoped
public class LabelDeskPage {
    private static final ZoneId PARIS = PublicWords.PARIS;

    @Inject
    ReadLabel readLabel;

    @Inject
    ChangeLabel changeLabel;

    @Inject
    PublicWords publicWords;

    private ReadLabel.Recorded recorded;
    private String state;
    private String level;
    private String name;
    private String collectivity;
    private String endsOn;
    private String reason = "";
    private String version;

    /** A change as it is read. */
    public record ChangeLine(String day, String field, String before, String after, String reason) {}

    /** One of the states to choose from. */
    public record Option(String value, String text) {}

    /** Begins with what stands. @throws org.etalon.core.problem.RefusedException as unknown, where no such label is public */
    public void fill() {
        LabelRow label = getLabel();
        state = label.state().key();
        level = label.level() == null ? "" : label.level().toString();
        name = label.name();
        collectivity = label.collectivity();
        endsOn = label.endsOn() == null ? "" : label.endsOn().toString();
        version = Long.toString(label.version());
    }

    public void change() {
        changeLabel.change(
                Asked.id("id"),
                new ChangeWish(state, level, name, collectivity, endsOn, reason),
                there -> Long.toString(there).equals(version));
        Redirect.to("/organiser/labels/" + Asked.id("id") + "?done=changed");
    }

    /** As it is until it is changed. */
    public LabelRow getLabel() {
        return recorded().label();
    }

    /** Its edition by its title. */
    public String getEdition() {
        return publicWords.get().edition(getLabel().programme(), getLabel().edition());
    }

    private ReadLabel.Recorded recorded() {
        if (recorded == null) {
            recorded = readLabel.read(Asked.id("id"));
        }
        return recorded;
    }

    public List<Option> getStates() {
        var texts = Texts.of("keeping", locale());
        return Stream.of(LabelState.values())
                .map(each -> new Option(each.key(), texts.get("state." + each.key())))
                .toList();
    }

    /** Its edition's by their names, and what stands. */
    public List<Option> getLevels() {
        LabelRow label = getLabel();
        LabelWords words = publicWords.get();
        var known = EditionLevels.of(label, publicWords.questionnaire(label.programme(), label.edition()));
        List<Option> options = new ArrayList<>();
        if (known.unknown() || label.level() == null) {
            options.add(new Option("", words.computed(label, null)));
        }
        Stream.concat(known.known().stream(), Stream.ofNullable(label.level()))
                .distinct()
                .sorted()
                .forEach(each -> options.add(new Option(each.toString(), words.computed(label, each))));
        return options;
    }

    private static Locale locale() {
        return Locale.forLanguageTag(Visit.atHand().language());
    }

    public List<ChangeLine> getChanges() {
        return recorded().changes().stream().map(this::line).toList();
    }

    private ChangeLine line(ChangeRow change) {
        var words = new ChangeWords(getLabel(), publicWords.get(), locale());
        return new ChangeLine(
                Days.of(change.at().atZone(PARIS), locale()),
                change.field(),
                words.say(change.field(), change.before()),
                words.say(change.field(), change.after()),
                change.reason());
    }

    public boolean isDone() {
        return "changed".equals(Visit.atHand().request().getParameter("done"));
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getCollectivity() {
        return collectivity;
    }

    public void setCollectivity(String collectivity) {
        this.collectivity = collectivity;
    }

    public String getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(String endsOn) {
        this.endsOn = endsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
