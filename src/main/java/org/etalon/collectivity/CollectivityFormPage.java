/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.Territory;
import org.etalon.core.questionnaire.Fact;
import org.etalon.platform.text.Texts;

/** The fields of a body that an organiser types. */
public abstract class CollectivityFormPage {
    @Inject
    Directory directory;

    private String siren;
    private String name;
    private String type;
    private String department;
    private Integer population;

    /** One of the values to choose from. */
    public record Option(String value, String text) {}

    /** Begins with what stands. */
    void fill(DirectoryEntry entry) {
        siren = entry.code();
        name = entry.name();
        type = entry.type();
        department = entry.department();
        population = entry.population();
    }

    /** @param code its SIREN */
    NewCollectivity typed(String code) {
        return new NewCollectivity(code, name, type, department, "", population, null, null);
    }

    public List<Option> getTypes() {
        var texts = Texts.of(
                "collectivity", FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return Fact.TYPES.stream()
                .map(each -> new Option(each, texts.get("type." + each)))
                .toList();
    }

    public List<Option> getDepartments() {
        return directory.index().territories().departments().stream()
                .map(CollectivityFormPage::option)
                .toList();
    }

    private static Option option(Territory territory) {
        return new Option(territory.code(), territory.code() + " " + territory.name());
    }

    public String getSiren() {
        return siren;
    }

    public void setSiren(String siren) {
        this.siren = siren;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public Integer getPopulation() {
        return population;
    }

    public void setPopulation(Integer population) {
        this.population = population;
    }
}
