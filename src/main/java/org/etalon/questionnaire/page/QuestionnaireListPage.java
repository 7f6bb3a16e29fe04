/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.questionnaire.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.etalon.core.questionnaire.Questionnaire;
import org.etalon.platform.text.Markdown;
import org.etalon.questionnaire.catalogue.Catalogue;

/** Behind questionnaire/list.xhtml: all editions that one may read; drafts are read by their address alone. */
@Named
@RequestScoped
public class QuestionnaireListPage {
    @Inject
    Catalogue catalogue;

    /** One edition in the list. */
    public record Row(String programme, String edition, String title, String statusKey, int domains, int questions) {}

    public List<Row> getRows() {
        String language =
                FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
        return catalogue.list().stream()
                .map(each -> each.questionnaire())
                .filter(each -> each.status() != Questionnaire.Status.DRAFT)
                .map(each -> row(each, language))
                .toList();
    }

    private static Row row(Questionnaire each, String language) {
        return new Row(
                each.programme(),
                each.edition(),
                Markdown.plain(each.title().in(language)),
                "list.status." + each.status().name().toLowerCase(Locale.ROOT),
                each.domains().size(),
                each.answerable());
    }
}
