/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What hinders somebody on a page, by all of axe's rules. */
final class Hindrances {
    /** What is right needs no report: to write it for every node of a long page, and to read it here, took longer than the rules. */
    private static final String VIOLATIONS =
            """
            () => axe.run({ resultTypes: ["violations"] })
              .then(({ violations }) => violations.map(({ id, help, nodes }) => `${id}: ${help} ${nodes[0].html}`))""";

    private Hindrances() {}

    /** Each with its rule and the first place; none where everybody can use the page. */
    static List<String> on(Page page) {
        return page.frames().size() == 1 ? ofOneFrame(page) : ofAllFrames(page);
    }

    @SuppressWarnings("unchecked")
    private static List<String> ofOneFrame(Page page) {
        page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        return (List<String>) page.evaluate(VIOLATIONS);
    }

    private static List<String> ofAllFrames(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
