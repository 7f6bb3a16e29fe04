/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.laureate.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.dossier.page.OpeningPage;
import org.etalon.label.laureate.ChoiceWish;
import org.etalon.label.laureate.ChoosePublished;
import org.etalon.label.laureate.ReadChoice;
import org.etalon.label.page.LabelLine;
import org.etalon.label.verify.LabelLookup;
import org.etalon.platform.faces.Redirect;
import org.etalon.platform.faces.Visit;

/** Behind laureate/publishing.xhtml: what a laureate shows of its dossier. */
@Named
@RequestScoped
public class PublishingPage {
    @Inject
    ReadChoice readChoice;

    @Inject
    ChoosePublished choosePublished;

    @Inject
    LabelLookup labels;

    private ReadChoice.Chosen chosen;

    /** A piece that may be shown. */
    public record PieceLine(String id, String title, boolean shown) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown, where the dossier is not to be read, or has no label yet */
    public void open() {
        chosen();
    }

    /** A form that is sent asks for it before the page is opened. */
    private ReadChoice.Chosen chosen() {
        if (chosen == null) {
            chosen = readChoice.read(OpeningPage.id());
        }
        return chosen;
    }

    /** Shows what was ticked, and nothing else. */
    public void choose() {
        if (Visit.atHand().isSent()) {
            String seen = OpeningPage.parameter("version");
            choosePublished.choose(
                    OpeningPage.id(),
                    new ChoiceWish(isTicked("answers"), isTicked("opinion"), sent()),
                    there -> Long.toString(there).equals(seen));
            Redirect.to("/dossiers/" + OpeningPage.id() + "/label/publishing?done=chosen");
        }
    }

    private static boolean isTicked(String field) {
        return OpeningPage.parameter(field).equals("yes");
    }

    private static List<String> sent() {
        String[] ids = Visit.atHand().request().getParameterValues("evidence");
        return ids == null ? List.of() : List.of(ids);
    }

    /** The label as it is read. */
    public LabelLine getLine() {
        return labels.line(chosen().label(), OpeningPage.locale());
    }

    public String getRoot() {
        return "/dossiers/" + OpeningPage.id();
    }

    /** Where everybody reads it. */
    public String getTerritory() {
        return chosen().label().collectivity().isEmpty()
                ? "/verify/" + chosen().label().code()
                : "/collectivities/" + chosen().label().collectivity();
    }

    /** Whether the member who looks decides it. */
    public boolean isMine() {
        return chosen().mayChoose();
    }

    public boolean isAnswers() {
        return Visit.atHand().isSent() ? isTicked("answers") : chosen().choice().answers();
    }

    public boolean isOpinion() {
        return Visit.atHand().isSent() ? isTicked("opinion") : chosen().choice().opinion();
    }

    /** The pieces, each ticked that is shown or was ticked. */
    public List<PieceLine> getPieces() {
        List<String> shown = Visit.atHand().isSent()
                ? sent()
                : chosen().choice().evidence().stream().map(Object::toString).toList();
        return chosen().pieces().stream()
                .map(piece -> new PieceLine(piece.id(), piece.title(), shown.contains(piece.id())))
                .toList();
    }

    public long getVersion() {
        return chosen().choice().version();
    }

    public boolean isDone() {
        return OpeningPage.parameter("done").equals("chosen") && !Visit.atHand().isSent();
    }
}
