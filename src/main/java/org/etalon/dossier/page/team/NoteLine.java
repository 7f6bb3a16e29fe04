/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.team;

/**
 * A comment or a task as it is read.
 *
 * @param kind {@code comment} or {@code task}
 * @param head who wrote it and when
 * @param assignee the id of who is to do it, or empty
 * @param due until when, as a day such as {@code 2026-03-31}, or empty
 * @param lines who is to do it until when, who closed it; may be empty
 * @param own whether the reader may change and delete it
 */
public record NoteLine(
        String id,
        long version,
        String kind,
        String text,
        String head,
        String assignee,
        String due,
        String lines,
        boolean open,
        boolean own) {}
