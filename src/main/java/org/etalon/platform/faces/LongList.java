/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A list of which a table asks only for the rows that it shows. */
public class LongList<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1;

    private final Source<T> source;

    /** Where the rows come from: the page's bean, which is kept with its view. */
    public interface Source<T> extends Serializable {
        /** How many rows there are in all. */
        int count();

        /** The rows of a part; fewer than asked for at the end. */
        List<T> list(Excerpt excerpt);
    }

    public LongList(Source<T> source) {
        this.source = source;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return source.count();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return source.list(sorts.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .map(sort -> new Excerpt(first, size, sort.getField(), direction(sort)))
                .orElse(new Excerpt(first, size, "", Excerpt.Direction.ASCENDING)));
    }

    private static Excerpt.Direction direction(SortMeta sort) {
        return sort.getOrder().isDescending() ? Excerpt.Direction.DESCENDING : Excerpt.Direction.ASCENDING;
    }
}
