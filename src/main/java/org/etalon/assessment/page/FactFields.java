/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.page;

import java.util.List;
import org.etalon.collectivity.directory.Territory;
import org.etalon.core.questionnaire.Fact;

/**
 * The fields that say which body it is about, with what was entered and what is wrong with it.
 *
 * @param departments to choose from, by code
 * @param regions to choose from, by name
 */
public record FactFields(
        EnteredFacts entered, List<Trouble> troubles, List<Territory> departments, List<Territory> regions) {
    /** What was entered for each fact, by its name. */
    public interface EnteredFacts {
        /** Empty where nothing was entered. */
        String fact(String name);
    }

    /** The types of body, in the order in which they are offered. */
    public List<String> types() {
        return Fact.TYPES;
    }

    public String value(String name) {
        return entered.fact(name);
    }

    /** What is wrong with a fact; empty where nothing is. */
    public String problem(String name) {
        return troubles.stream()
                .filter(trouble -> trouble.at().equals("f." + name))
                .map(Trouble::sentence)
                .findFirst()
                .orElse("");
    }
}
