/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.organiser.edition;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.etalon.edition.EditionQuery;
import org.etalon.edition.EditionRow;

/** Behind organising/editions.xhtml. */
@Named
@RequestScoped
public class EditionListPage {
    @Inject
    EditionQuery editions;

    @Inject
    EditionDossierQuery dossiers;

    private List<Line> rows;
    private String done;

    /** @param dossiers how many there are */
    public record Line(EditionRow row, long dossiers) {}

    public void open() {
        Map<String, Long> counts = dossiers.count();
        rows = editions.list().stream()
                .sorted(comparing((EditionRow row) -> row.plan().time().opensAt())
                        .reversed())
                .map(row -> new Line(row, counts.getOrDefault(row.plan().key(), 0L)))
                .toList();
    }

    /** What has just been done: {@code deleted}. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = done;
    }

    public List<Line> getRows() {
        return rows;
    }
}
