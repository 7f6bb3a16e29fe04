/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label.map;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import org.etalon.core.map.Ground;
import org.etalon.core.map.Grounds;
import org.etalon.label.LabelFilter;

/** The grounds of all maps, read once. */
@ApplicationScoped
public class Maps {
    private Grounds grounds;

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
}
