/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.etalon.collectivity.upkeep.ChangeQuery.ChangeRow;
import org.etalon.platform.faces.Excerpt;
import org.etalon.platform.faces.LongList;

/** Behind collectivity/upkeep.xhtml: what the yearly refreshes changed, for the organiser. */
@Named
@ViewScoped
public class DirectoryUpkeepPage implements LongList.Source<ChangeRow> {
    private static final long serialVersionUID = 1;

    @Inject
    ChangeQuery query;

    private final LongList<ChangeRow> changes = new LongList<>(this);

    @Override
    public int count() {
        return query.count();
    }

    @Override
    public List<ChangeRow> list(Excerpt excerpt) {
        return query.list(excerpt);
    }

    /** Read a page at a time. */
    public LongList<ChangeRow> getChanges() {
        return changes;
    }
}
