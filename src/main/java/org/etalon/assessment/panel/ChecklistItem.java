/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.assessment.panel;

import java.util.List;

/**
 * One line of « ce qui tient » and « ce qui manque ».
 *
 * @param kind {@code done}, {@code todo}, or {@code proof} for missing evidence
 * @param detail what is reached; may be empty
 * @param href where to act; may be empty
 * @param parts lines of HTML under it, links among them
 */
public record ChecklistItem(String kind, String title, String detail, String href, List<String> parts) {
    public ChecklistItem {
        parts = List.copyOf(parts);
    }

    /** Whether it holds. */
    public boolean done() {
        return kind.equals("done");
    }

    /** Which of the page's signs stands before it. */
    public String sign() {
        return switch (kind) {
            case "done" -> "#ok";
            case "proof" -> "#pin";
            default -> "#no";
        };
    }
}
