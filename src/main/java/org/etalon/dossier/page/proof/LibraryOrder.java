/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page.proof;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.etalon.collectivity.directory.Folding;
import org.etalon.dossier.evidence.EvidenceItem;

/**
 * How the library is read: what serves no question first, since somebody has to see to it, then the newest.
 *
 * @param find words of which each is somewhere in title, name, address, or a question that it serves; accents and capitals forgiven
 */
record LibraryOrder(String find) {
    List<EvidenceLine> list(List<EvidenceItem> items, EvidenceLines words) {
        Function<EvidenceItem, Boolean> serves = item -> !item.questions().isEmpty();
        return items.stream()
                .sorted(Comparator.comparing(serves)
                        .thenComparing(item -> item.latest().addedAt(), Comparator.reverseOrder()))
                .map(words::line)
                .filter(this::isFound)
                .toList();
    }

    private boolean isFound(EvidenceLine line) {
        Stream<String> served = line.questions().stream().map(each -> each.title());
        String all = Stream.concat(Stream.of(line.title(), line.name(), line.file() ? "" : line.href()), served)
                .map(Folding::fold)
                .reduce("", (before, next) -> before + " " + next);
        return Stream.of(Folding.fold(find).split(" ")).allMatch(all::contains);
    }
}
