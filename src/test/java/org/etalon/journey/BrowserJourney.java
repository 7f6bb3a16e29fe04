/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A journey in a real browser, one for all classes. A test fails where a page logged an error, unless it says it expects one. */
public abstract class BrowserJourney extends Journey {
    private static Browser browser;

    protected static final int DESKTOP = 1280;
    protected static final int PHONE = 390;

    protected final List<String> errors = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeEach
    void launch() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        synchronized (BrowserJourney.class) {
            if (browser == null) {
                browser = Playwright.create()
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chromium())
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--no-first-run",
                                        "--disable-component-update")));
            }
        }
    }

    /** The browser that is installed. */
    public static Path chromium() {
        return Stream.of(
                        "/usr/bin/chromium",
                        "/usr/bin/google-chrome",
                        "/usr/bin/chromium-browser",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium; ./etalon test installs it on Debian"));
    }

    /** A visitor of their own: nothing shared with any other. */
    protected BrowserContext visitor(String locale, int width) {
        return visitor(new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900));
    }

    /** A visitor as described. */
    protected BrowserContext visitor(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(60_000);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        context.onWebError(error -> errors.add(error.error()));
        contexts.add(context);
        return context;
    }

    /** The organiser, signed in. */
    protected BrowserContext organiser(String locale, int width) {
        BrowserContext context = visitor(locale, width);
        String[] cookie = signedInAsOrganiser().split("=", 2);
        context.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(at("/"))));
        return context;
    }

    /** A French visitor at a desk who has signed in: somebody with an account of that name. */
    protected BrowserContext visitorSignedIn(String name) {
        return signIn(visitor("fr-FR", DESKTOP), name);
    }

    /** The same visitor, but signed in. */
    protected BrowserContext signIn(BrowserContext visitor, String name) {
        String[] cookie = signedIn(name).split("=", 2);
        visitor.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(at("/"))));
        return visitor;
    }

    /** A page of a French visitor at a desk, already at this path. */
    protected Page open(String path) {
        return open(path, "fr-FR", DESKTOP);
    }

    /** A page already at this path. */
    protected Page open(String path, String locale, int width) {
        Page page = visitor(locale, width).newPage();
        page.navigate(at(path));
        return page;
    }

    /** Nothing that axe knows of hinders anyone on this page, and it doesn't scroll sideways. */
    protected static void assertAccessible(Page page) {
        page.waitForLoadState();
        assertThat(Hindrances.on(page)).as("axe on " + page.url()).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + page.url())
                .isTrue();
    }

    /** One request was refused as it should be, which the browser notes. */
    protected void expectError(String status) {
        assertThat(errors).hasSize(1).allMatch(error -> error.contains(status));
        errors.clear();
    }

    @AfterEach
    void leave() {
        contexts.forEach(BrowserContext::close);
        assertThat(errors).as("errors in the browser's console").isEmpty();
    }
}
