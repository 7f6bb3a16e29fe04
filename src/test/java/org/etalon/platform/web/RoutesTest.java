/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoutesTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<h:form|method=\"post\"");
    private static final Pattern PART = Pattern.compile("ui:include src=\"(/WEB-INF/(?!templates)[^\"#]+)\"");

    @Test
    void a_form_is_sent_where_the_page_has_one_and_by_the_script_to_the_panel() throws IOException {
        try (var table = Files.newInputStream(Path.of("src/main/webapp" + Routes.TABLE))) {
            for (Route route : Routes.read(table).list()) {
                boolean byScript = route.pattern().equals("/assess/{programme}/{edition}/panel");
                boolean form = FORM.matcher(whole(route.view())).find();
                assertThat(route.takesForm()).as(route.pattern()).isEqualTo(form || byScript);
                assertThat(route.methods().contains("POST")).isEqualTo(route.takesForm());
            }
        }
    }

    private static String whole(String view) {
        try {
            String page = Files.readString(Path.of(PAGES + view));
            return Stream.concat(Stream.of(page), PART.matcher(page).results().map(part -> whole(part.group(1))))
                    .collect(Collectors.joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
