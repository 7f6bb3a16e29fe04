/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.etalon.core.questionnaire.Level;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.core.questionnaire.Text;
import org.etalon.platform.text.Markdown;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Behind questionnaire/home.xhtml: the questionnaire to begin with, and what its levels mean. */
@Named
@RequestScoped
public class HomePage {
    @Inject
    Catalogue catalogue;

    private Optional<Questionnaire> questionnaire = Optional.empty();

    /** Loads. */
    public void open() {
        questionnaire = catalogue.findMain().map(found -> found.questionnaire());
    }

    /** A level and its meaning in one line. */
    public record LevelRow(int level, String title, String meaning) {}

    /** Whether there is a questionnaire to begin with. */
    public boolean isOffering() {
        return questionnaire.isPresent();
    }

    public String getTitle() {
        return plain(questionnaire.orElseThrow().title());
    }

    /** {@code /questionnaires/…} */
    public String getAddress() {
        return "/questionnaires/" + questionnaire.orElseThrow().key();
    }

    /** What the questionnaire says first of itself, as HTML; empty where it says nothing. */
    public String getIntro() {
        return questionnaire
                .orElseThrow()
                .intro()
                .map(intro -> Markdown.line(Markdown.first(intro.in(language()))))
                .orElse("");
    }

    public int getDomains() {
        return questionnaire.orElseThrow().domains().size();
    }

    public int getQuestions() {
        return questionnaire.orElseThrow().answerable();
    }

    public List<LevelRow> getLevels() {
        return questionnaire.stream()
                .flatMap(it -> it.levels().stream())
                .map(HomePage::row)
                .toList();
    }

    private static LevelRow row(Level level) {
        return new LevelRow(
                level.level(),
                plain(level.title()),
                level.meaning().map(HomePage::plain).orElse(""));
    }

    private static String plain(Text text) {
        return Markdown.plain(text.in(language()));
    }

    private static String language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
    }
}
