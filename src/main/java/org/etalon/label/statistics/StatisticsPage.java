/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** Behind label/statistics.xhtml: each table, drawn and to be read. */
@Named
@RequestScoped
public class StatisticsPage {
    @Inject
    AllTables tables;

    private List<Table> all;
    private StatisticsWords words;

    /** Counts all that is public. */
    public void open() {
        var faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot().getLocale();
        words = tables.words(locale);
        all = tables.list(
                locale, faces.getExternalContext().getRequestParameterMap().keySet());
    }

    public List<Table> getTables() {
        return all;
    }

    /** A number of a table as it is written; that it isn't told, where it is null. */
    public String cell(Table table, Long number) {
        if (number == null) {
            return words.say("few", Quartiles.FEWEST);
        }
        return table.unit() == Table.Unit.SCORE ? words.percent(number) : words.figure(number);
    }

    /** The address of a table for programs. */
    public String csv(Table table) {
        return "/api/v1/statistics/" + table.id() + ".csv";
    }
}
