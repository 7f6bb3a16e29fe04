/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.directory;

import java.util.List;

/**
 * A page of what was found, best first.
 *
 * @param total how many were found in all
 * @param near whether they are only nearly what was typed, since nothing answers it
 */
public record Found(List<DirectoryEntry> page, int total, boolean near) {
    public Found {
        page = List.copyOf(page);
    }
}
