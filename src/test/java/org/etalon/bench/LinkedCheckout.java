/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** This checkout once more, by links, but for the archive of the application: it has one page more, with PrimeFaces and nothing else. */
final class LinkedCheckout {
    /** Where the page is. */
    static final String BARE = "/bench/bare";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="fr" xmlns:h="jakarta.faces.html" xmlns:p="primefaces">
            <h:head><title>Bare</title></h:head>
            <h:body><h:form id="form"><p:inputText id="text"/><p:commandButton id="send" value="Send"/></h:form></h:body>
            </html>
            """;

    private LinkedCheckout() {}

    static Path make() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        Path there = Files.createTempDirectory("etalon-bench-checkout");
        Files.copy(here.resolve("etalon"), there.resolve("etalon"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectory(there.resolve("target"));
        for (String linked : List.of("src", "questionnaires", "pom.xml", "target/ROOT", "target/payara")) {
            Files.createSymbolicLink(there.resolve(linked), here.resolve(linked));
        }
        Path archive = there.resolve("target/ROOT.war");
        Files.copy(here.resolve("target/ROOT.war"), archive);
        addPage(archive);
        Files.createFile(there.resolve("target/.built"));
        Files.createFile(there.resolve("target/.checked"));
        return there;
    }

    private static void addPage(Path archive) throws IOException {
        try (var files = FileSystems.newFileSystem(archive)) {
            Files.createDirectory(files.getPath("bench"));
            Files.writeString(files.getPath("bench/bare.xhtml"), PAGE, StandardCharsets.UTF_8);
            Files.writeString(
                    files.getPath("WEB-INF/routes"),
                    "\n" + BARE + " /bench/bare.xhtml PERSON\n",
                    StandardCharsets.UTF_8,
                    StandardOpenOption.APPEND);
        }
    }
}
