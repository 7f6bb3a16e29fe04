/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

import java.util.List;
import org.etalon.platform.text.Csv;

/** Bodies as a table, with the columns of the JSON. */
final class CollectivityCsv {
    private CollectivityCsv() {}

    static String of(List<CollectivityJson> bodies) {
        var csv = new Csv()
                .line(
                        "code",
                        "name",
                        "type",
                        "nature",
                        "insee",
                        "siren",
                        "population",
                        "department",
                        "departmentName",
                        "region",
                        "regionName",
                        "epci",
                        "latitude",
                        "longitude",
                        "position",
                        "source",
                        "vintage",
                        "gone");
        bodies.forEach(body -> add(csv, body));
        return csv.toString();
    }

    private static void add(Csv csv, CollectivityJson body) {
        csv.line(
                body.code(),
                body.name(),
                body.type(),
                body.nature(),
                body.insee(),
                body.siren(),
                body.population(),
                body.department(),
                body.departmentName(),
                body.region(),
                body.regionName(),
                body.epci(),
                body.latitude(),
                body.longitude(),
                body.position(),
                body.source(),
                body.vintage(),
                body.gone());
    }
}
