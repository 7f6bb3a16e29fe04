/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.etalon.collectivity.Directory;
import org.etalon.collectivity.directory.DirectoryEntry;
import org.etalon.collectivity.directory.DirectoryIndex;

/** The directory for pages on which one chooses a body. */
@ApplicationScoped
public class CollectivityQuery {
    @Inject
    Directory directory;

    /**
     * What a text finds.
     *
     * @param rows the best, as they are read
     * @param total how many there are
     */
    public record Choice(List<CollectivityRow> rows, int total) {}

    /**
     * The best found of a text as typed, which may be empty: then the largest.
     *
     * @param most how many rows at most
     * @throws org.etalon.core.problem.RefusedException where it can't be searched for
     */
    public Choice listByText(String text, int most, Locale locale) {
        DirectoryIndex index = directory.index();
        var wanted = WantedCheck.of(text, null, null, null, index.territories());
        var found = index.search(wanted, 1, most);
        return new Choice(rows(found.page(), index, locale), found.total());
    }

    /** The one of this code; nothing where there is none. */
    public Choice listByCode(String code, Locale locale) {
        DirectoryIndex index = directory.index();
        var found = index.find(code).stream().toList();
        return new Choice(rows(found, index, locale), found.size());
    }

    private static List<CollectivityRow> rows(List<DirectoryEntry> entries, DirectoryIndex index, Locale locale) {
        var words = new CollectivityWords(locale, index.territories());
        return entries.stream().map(words::row).toList();
    }
}
