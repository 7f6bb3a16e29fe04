/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.etalon.journey.BrowserJourney;

/** How long a browser that has nothing of a site takes until it shows something of a page. */
final class FirstPaint {
    private static final int TIMES = 7;
    private static final String SINCE_START =
            "() => new Promise(done => new PerformanceObserver(list => done(list.getEntriesByName('first-contentful-paint')[0].startTime))"
                    + ".observe({type: 'paint', buffered: true}))";

    /** The browser of the machine is used; none is fetched. */
    private static final Map<String, String> INSTALLED = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private FirstPaint() {}

    /** The median, in microseconds. */
    static double of(URI page, boolean quick) {
        try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(INSTALLED));
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(BrowserJourney.chromium())
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            double[] times = new double[quick ? 1 : TIMES];
            for (int i = 0; i < times.length; i++) {
                times[i] = once(page, browser);
            }
            Arrays.sort(times);
            return times[times.length / 2];
        }
    }

    private static double once(URI address, Browser browser) {
        try (var visitor = browser.newContext()) {
            Page page = visitor.newPage();
            page.navigate(address.toString());
            return 1_000 * ((Number) page.evaluate(SINCE_START)).doubleValue();
        }
    }
}
