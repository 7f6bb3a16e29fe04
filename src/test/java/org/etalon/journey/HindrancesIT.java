/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is looked for on every page is what axe's own runner finds, in whatever frame it stands. */
class HindrancesIT extends BrowserJourney {
    private static final String FAULTY =
            """
            <html><head><style>p {color: #bbb; background: #fff}</style></head><body><h3>Un titre</h3><p>Trop pâle</p><img src="data:,">
            <input><button></button><a href="#x"></a><ul><div>Pas un élément</div></ul><div id="a"></div><div role="checkbox"></div>
            <table><tr><th></th></tr></table></body></html>""";

    @ParameterizedTest
    @ValueSource(strings = {"", "<iframe title='Une page' srcdoc='<html lang=fr><img src=\"data:,\">'></iframe>"})
    void all_that_axe_finds_is_found(String more) {
        Page page = visitor("fr-FR", DESKTOP).newPage();
        page.setContent(FAULTY.replace("</body>", more + "</body>"));
        var expected = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                                + rule.getNodes().get(0).getHtml())
                        .toList();
        assertThat(expected).hasSizeGreaterThan(8);
        assertThat(Hindrances.on(page)).isEqualTo(expected);
    }

    @Test
    void a_fault_within_a_frame_is_found() {
        Page page = visitor("fr-FR", DESKTOP).newPage();
        page.setContent("<html lang=fr><title>Une page</title><main><h1>Un titre</h1><iframe title='Une page'"
                + " srcdoc='<html lang=fr><title>Dedans</title><img src=\"data:,\">'></iframe></main>");
        assertThat(Hindrances.on(page)).anyMatch(each -> each.startsWith("image-alt: "));
    }
}
