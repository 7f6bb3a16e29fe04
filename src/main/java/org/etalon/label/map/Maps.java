/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.etalon.core.map.Ground;
import org.etalon.core.map.Grounds;
import org.etalon.label.LabelFilter;

/** The grounds of all maps, read once. */
@ApplicationScoped
public class Maps {
    private Grounds grounds;
    private volatile Everybody everybody;

    /** Where all stand, and of what it was found. */
    private record Everybody(Holders of, List<Holder> holders, Markers markers, Markers narrow) {
        boolean isOf(Holders asked) {
            return of.labels() == asked.labels()
                    && of.directory() == asked.directory()
                    && of.today().equals(asked.today());
        }
    }

    @PostConstruct
    void read() {
        grounds = new Grounds(FranceFile.read());
    }

    /** The closest ground that shows all that is asked for; France where a place has no borders here, as some overseas. */
    public Ground ground(LabelFilter filter) {
        return grounds.findDepartment(filter.department())
                .or(() -> grounds.findRegion(filter.region()))
                .orElseGet(grounds::france);
    }

    /** Those that are looked for; all of them, whom most people look at, are found once for each state of the labels. */
    List<Holder> list(Holders holders, LabelFilter filter) {
        return filter.isEverything() ? everybody(holders).holders() : holders.list(filter);
    }

    /** Where holders stand. @param found of them, by the same filter */
    Markers markers(Holders holders, List<Holder> found, LabelFilter filter) {
        return filter.isEverything() ? everybody(holders).markers() : Markers.of(found, filter, ground(filter));
    }

    /** The same in a narrow window. @param markers of {@link #markers} */
    Markers narrow(Holders holders, Markers markers, LabelFilter filter) {
        return filter.isEverything() ? everybody(holders).narrow() : markers.narrow(filter, ground(filter));
    }

    private Everybody everybody(Holders asked) {
        Everybody now = everybody;
        if (now == null || !now.isOf(asked)) {
            List<Holder> all = asked.list(LabelFilter.ALL);
            Markers markers = Markers.of(all, LabelFilter.ALL, ground(LabelFilter.ALL));
            now = new Everybody(asked, all, markers, markers.narrow(LabelFilter.ALL, ground(LabelFilter.ALL)));
            everybody = now;
        }
        return now;
    }
}
