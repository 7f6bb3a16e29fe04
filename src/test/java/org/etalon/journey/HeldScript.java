/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** A slow line: a page that is there while its script is still on its way. */
final class HeldScript {
    private final List<Route> held = new ArrayList<>();

    private HeldScript() {}

    /** Holds the script of this file name back from now on. */
    static HeldScript of(Page page, String name) {
        HeldScript script = new HeldScript();
        page.route("**/" + name + "*", script.held::add);
        return script;
    }

    /** Without waiting for what is held. */
    static Page.NavigateOptions atOnce() {
        return new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT);
    }

    /** Lets it come. */
    void come() {
        held.forEach(Route::resume);
        held.clear();
    }
}
