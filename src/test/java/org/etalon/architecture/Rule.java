/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * One rule of {@code docs/architecture.md} between classes.
 *
 * @param name the rule in a sentence
 */
record Rule(String name, ArchRule rule) {
    static Rule of(String name, ArchRule rule) {
        return new Rule(name, rule.allowEmptyShould(true));
    }

    @Override
    public String toString() {
        return name;
    }
}
