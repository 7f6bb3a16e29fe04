/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.etalon.platform.text.CanonicalText;
import org.etalon.platform.text.JsonTree;

/** Other people's readers of Table Schema, CSV and GeoJSON, in a process of their own. */
final class DataJudge {
    private static final String PROGRAM = "target/verifier/data.mjs";

    private DataJudge() {}

    /** What is wrong. @param tables CSV by its separator */
    static List<?> faults(String schema, Map<String, String> tables, String geoJson) throws IOException {
        Process node = new ProcessBuilder("node", PROGRAM)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = node.getOutputStream()) {
            var asked = Map.of("schema", JsonTree.read(schema), "tables", tables, "geojson", geoJson);
            in.write(CanonicalText.of(asked).getBytes(StandardCharsets.UTF_8));
        }
        return (List<?>) JsonTree.read(new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
}
