/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.inspect.office;

import java.util.Locale;
import java.util.regex.Pattern;
import org.etalon.platform.inspect.finding.InspectProblem;

/** What the name of a part in a container already tells. */
final class PartName {
    private static final Pattern OUTSIDE = Pattern.compile("^/|^[a-zA-Z]:|\\\\|\\p{Cntrl}|(^|/)\\.\\.(/|$)");
    private static final Pattern MACROS = Pattern.compile(
            "(^|/)(vbaproject[^/]*\\.bin|basic/(?!script-l[bc]\\.xml$|[^/]*/(script|dialog)-l[bc]\\.xml$).*[^/]"
                    + "|scripts/.*[^/]|activex/.*[^/]|macrosheets/.*[^/])$");
    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels|rdf|vml)$");

    private PartName() {}

    static void check(String name) {
        if (OUTSIDE.matcher(name).find()) {
            throw InspectProblem.EVIDENCE_PATHS.refusal();
        }
        if (MACROS.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            throw InspectProblem.EVIDENCE_MACROS.refusal();
        }
    }

    static boolean isXml(String name) {
        return XML.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    static boolean isManifest(String name) {
        return name.equals("META-INF/manifest.xml");
    }
}
