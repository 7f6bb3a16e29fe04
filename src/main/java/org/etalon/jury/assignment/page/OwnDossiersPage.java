/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.assignment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.etalon.edition.EditionPlan;
import org.etalon.jury.assignment.OwnDossier;
import org.etalon.jury.assignment.ReadOwnDossiers;
import org.etalon.jury.assignment.ReadOwnDossiers.OwnDossiers;
import org.etalon.jury.assignment.ReadingState;
import org.etalon.jury.assignment.Readings;
import org.etalon.jury.panel.page.Asked;

/** Behind juries/dossiers.xhtml: what a juror is to read. */
@Named
@RequestScoped
public class OwnDossiersPage {
    @Inject
    ReadOwnDossiers readOwnDossiers;

    @Inject
    @Any
    Instance<Readings> readings;

    private OwnDossiers own;
    private List<Line> lines;

    /** @param href where it is read; empty where there is nothing to read it with @param state {@code late}, or how far one is */
    public record Line(String name, String kind, String department, String href, String due, String state) {}

    /** @throws org.etalon.core.problem.RefusedException as unknown to who is not in this jury */
    public void open() {
        own = readOwnDossiers.read(Asked.edition());
        lines = own.dossiers().stream().map(this::line).toList();
    }

    private Line line(OwnDossier each) {
        return new Line(
                AssignmentWords.name(each.dossier()),
                AssignmentWords.kind(each.dossier()),
                each.dossier().department(),
                href(each.dossier().dossier()),
                AssignmentWords.day(each.dueOn()),
                each.late() ? "late" : each.state().key());
    }

    private String href(UUID dossier) {
        return readings.stream().map(each -> each.address(dossier)).findFirst().orElse("");
    }

    public EditionPlan getEdition() {
        return own.edition();
    }

    /** Whether one has said what ties one: nothing is open before. */
    public boolean isDeclared() {
        return own.juror().declaredAt().isPresent();
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getLate() {
        return lines.stream().filter(each -> each.state().equals("late")).count();
    }

    /** How many are done. */
    public long getDone() {
        return lines.stream()
                .filter(each -> each.state().equals(ReadingState.DONE.key()))
                .count();
    }
}
