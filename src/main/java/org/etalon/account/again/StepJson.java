/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.again;

import org.etalon.account.entry.Entered;

/** How far one has come: {@code in}, or a {@code code} is asked for next. */
public record StepJson(String step) {
    static StepJson of(Entered entered) {
        return new StepJson(entered instanceof Entered.Opened ? "in" : "code");
    }
}
