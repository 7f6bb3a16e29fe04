/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On a slow line nothing is fetched twice: a browser keeps scripts, the modules that they need, style sheets and fonts. */
class FilesAreKeptByBrowsersIT extends Journey {
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/site/[^\"]+)\"");
    private static final Pattern MODULE = Pattern.compile("from \"(\\.[^\"]+)\"");
    private static final Pattern FONT = Pattern.compile("url\\(([^)]+)\\)");

    @Test
    void all_that_a_page_needs_is_kept_and_told_at_once() {
        String page = get("/assess").body();
        Set<String> files = new LinkedHashSet<>();
        FILE.matcher(page).results().forEach(found -> files.add(found.group(1)));
        assertThat(files).anyMatch(file -> file.endsWith("/assess/start.js"));
        for (String file : List.copyOf(files)) {
            var answer = get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(file)
                    .contains("immutable");
            MODULE.matcher(answer.body())
                    .results()
                    .map(found -> URI.create(file).resolve(found.group(1)).toString())
                    .forEach(module -> assertThat(files).as(file).contains(module));
            FONT.matcher(answer.body())
                    .results()
                    .map(found -> URI.create(file).resolve(found.group(1)).toString())
                    .forEach(font -> assertThat(get(font).headers().firstValue("Cache-Control"))
                            .as(font)
                            .hasValueSatisfying(said -> assertThat(said).contains("immutable")));
        }
    }

    @Test
    void another_version_is_asked_for_anew_and_nothing_else_is_reached_by_it() {
        var old = get("/site/at-0/assess/words.js");
        assertThat(old.statusCode()).isEqualTo(200);
        assertThat(old.headers().firstValue("Cache-Control")).contains("no-cache");
        for (String path : List.of(
                "/site/at-0/nowhere.js",
                "/site/at-0/WEB-INF/web.xml",
                "/site/at-0/%2e%2e/WEB-INF/web.xml",
                "/site/at-0/..%2fWEB-INF/web.xml",
                "/site/at-0/privacy.xhtml",
                "/site/at-0/",
                "/site/at-0")) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 404);
        }
    }
}
