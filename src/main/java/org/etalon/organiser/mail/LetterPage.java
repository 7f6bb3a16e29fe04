/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.mail;

import static org.etalon.core.problem.RefusedException.refuseIfAny;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.etalon.core.problem.Problem;
import org.etalon.mail.LetterPreview.Preview;
import org.etalon.mail.desk.PreviewLetters;
import org.etalon.platform.faces.Visit;
import org.etalon.platform.security.SecurityProblem;

/** Behind organising/letter.xhtml: a letter with invented names, in both languages. */
@Named
@RequestScoped
public class LetterPage {
    @Inject
    PreviewLetters previewLetters;

    private List<Preview> letters;

    /** @throws org.etalon.core.problem.RefusedException as unknown, where there is none of this name */
    public void open() {
        String name = Visit.atHand().request().getParameter("occasion");
        letters = List.of(Locale.FRENCH, Locale.ENGLISH).stream()
                .flatMap(language -> previewLetters.find(name, language).stream())
                .toList();
        refuseIfAny(letters.isEmpty() ? List.of(Problem.of(SecurityProblem.UNKNOWN, "")) : List.of());
    }

    public List<Preview> getLetters() {
        return letters;
    }

    /** In the reader's own language. */
    public String getSubject() {
        String language = Visit.atHand().language();
        return letters.stream()
                .filter(each -> each.language().getLanguage().equals(language))
                .map(each -> each.written().subject())
                .findFirst()
                .orElse("");
    }
}
