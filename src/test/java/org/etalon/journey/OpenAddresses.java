/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.GET;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.etalon.platform.rest.PublicRead;
import org.etalon.platform.security.Role;
import org.etalon.platform.web.Routes;

/** The addresses that everybody may read, with gaps in braces, as the product itself declares them. */
final class OpenAddresses {
    private OpenAddresses() {}

    /** Pages and REST. */
    static Stream<String> all() {
        return Stream.concat(pages(), resources());
    }

    private static Stream<String> pages() {
        try (var table = Files.newInputStream(Path.of("src/main/webapp" + Routes.TABLE))) {
            return Routes.read(table).list().stream()
                    .filter(route -> route.mayOpen() == Role.EVERYBODY)
                    .filter(route -> !route.pattern().startsWith("/login")
                            && !route.pattern().startsWith("/logout"))
                    .map(route -> route.pattern());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> resources() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.etalon").stream()
                        .filter(each -> each.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .filter(each -> each.isAnnotatedWith(PublicRead.class))
                        .map(JavaClass::reflect)
                        .flatMap(each -> Stream.of(each.getMethods())
                                .filter(method -> method.isAnnotationPresent(GET.class))
                                .map(method -> "/api/v1/" + path(each.getAnnotation(jakarta.ws.rs.Path.class)) + "/"
                                        + path(method.getAnnotation(jakarta.ws.rs.Path.class))))
                        .map(path -> path.replaceAll("/+", "/").replaceAll("/$", ""));
    }

    private static String path(jakarta.ws.rs.Path path) {
        return path == null ? "" : path.value().replaceAll("\\{ending[^}]*}", "");
    }
}
