/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.etalon.platform.security.AllowedTo;
import org.etalon.platform.security.Role;
import org.etalon.platform.web.Route;
import org.etalon.platform.web.Routes;
import org.junit.jupiter.api.Test;

/** Made from what stands in the code: every route and every resource, met as each role; what one may not see is unknown. */
class OnlyWhoMayIT extends Journey {
    private record Call(String verb, String path, Set<Role> mayCall) {}

    @Test
    void every_resource_declares_who_may_call_it() {
        for (Class<?> resource : resources()) {
            for (Method method : calls(resource)) {
                assertThat(declared(resource, method)).as(method.toString()).isNotNull();
            }
        }
    }

    @Test
    void a_page_of_those_who_have_signed_in_asks_to_sign_in() throws IOException {
        for (Route route : closed()) {
            assertThat(get(filled(route.pattern())).statusCode())
                    .as(route.pattern())
                    .isEqualTo(302);
        }
    }

    @Test
    void a_page_opens_to_those_it_is_open_to() throws IOException {
        String token = Files.readString(java.nio.file.Path.of(System.getProperty("server.data"), "operator-token"));
        for (Route route : closed()) {
            String path = filled(route.pattern());
            boolean personal = route.mayOpen().equals(Role.PERSON);
            int organiser = get(path, "Cookie", signedInAsOrganiser()).statusCode();
            int juror = get(path, "Cookie", signedInAsJuror()).statusCode();
            if (route.mayOpen().equals(Role.JUROR)) {
                assertOpens(route, juror);
                assertThat(organiser).as(path + " to an organiser").isEqualTo(404);
            } else {
                assertOpens(route, organiser);
            }
            if (route.mayOpen().equals(Role.ORGANISER)) {
                assertThat(juror).as(path + " to a juror").isEqualTo(404);
            }
            int person = get(path, "Cookie", signedIn("Camille Aubry")).statusCode();
            if (personal) {
                assertOpens(route, person);
            } else {
                assertThat(person).as(path + " to a person").isEqualTo(404);
            }
            assertThat(get(path, "Authorization", "Bearer " + token.strip()).statusCode())
                    .as(path + " to the operator")
                    .isEqualTo(302);
        }
    }

    /** What is open to those who have signed in, or to some who come by a link in a letter. */
    private static boolean isAskedToSignIn(Set<Role> open) {
        return open.contains(Role.PERSON) || open.contains(Role.JUROR);
    }

    /** Where the address has gaps, nothing of that name is there. */
    private static void assertOpens(Route route, int status) {
        assertThat(status).as(route.pattern()).isIn(200, route.pattern().contains("{") ? 404 : 200);
    }

    private static List<Route> closed() throws IOException {
        try (var table = Files.newInputStream(java.nio.file.Path.of("src/main/webapp" + Routes.TABLE))) {
            return Routes.read(table).list().stream()
                    .filter(route -> !route.mayOpen().equals(Role.EVERYBODY))
                    .toList();
        }
    }

    @Test
    void a_resource_of_others_is_unknown_to_who_has_signed_in() throws Exception {
        for (Class<?> resource : resources()) {
            for (Call call : calls(resource).stream()
                    .map(method -> call(resource, method))
                    .filter(call -> !call.mayCall().contains(Role.EVERYBODY))
                    .filter(call -> !call.mayCall().contains(Role.PERSON))
                    .toList()) {
                var request = HttpRequest.newBuilder(URI.create(at(call.path())))
                        .header("Cookie", signedIn("Camille Aubry"))
                        .method(call.verb(), HttpRequest.BodyPublishers.noBody());
                var answer = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(call + " to a person").isEqualTo(404);
            }
        }
    }

    @Test
    void a_resource_that_is_not_open_is_unknown_in_the_same_words() throws Exception {
        List<Call> closed = resources().stream()
                .flatMap(resource -> calls(resource).stream().map(method -> call(resource, method)))
                .filter(call -> !call.mayCall().contains(Role.EVERYBODY))
                .toList();
        for (Call call : closed) {
            for (String token : List.of("", "Bearer", "Bearer ", "Bearer wrong")) {
                HttpResponse<String> answer = send(call, token);
                boolean personal = isAskedToSignIn(call.mayCall());
                assertThat(answer.statusCode())
                        .as(call + " with '" + token + "'")
                        .isEqualTo(personal ? 401 : 404);
                assertThat(answer.body()).contains("\"code\":\"" + (personal ? "sign-in" : "unknown") + "\"");
            }
        }
    }

    @Test
    void what_is_not_open_is_unknown_to_those_who_ask_for_its_methods_too() throws Exception {
        for (Class<?> resource : resources()) {
            for (Call call : calls(resource).stream()
                    .map(method -> call(resource, method))
                    .filter(call -> !call.mayCall().contains(Role.EVERYBODY))
                    .toList()) {
                var answer = send(new Call("OPTIONS", call.path(), call.mayCall()), "");
                assertThat(answer.statusCode()).as(call.path()).isEqualTo(isAskedToSignIn(call.mayCall()) ? 401 : 404);
                assertThat(answer.headers().firstValue("Allow")).isEmpty();
            }
        }
    }

    private HttpResponse<String> send(Call call, String token) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(at(call.path())))
                .method(call.verb(), HttpRequest.BodyPublishers.noBody());
        if (!token.isEmpty()) {
            request.header("Authorization", token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static List<Class<?>> resources() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.etalon").stream()
                        .filter(each -> each.isAnnotatedWith(Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    private static List<Method> calls(Class<?> resource) {
        return Stream.of(resource.getMethods())
                .filter(method -> verb(method) != null)
                .toList();
    }

    private static String verb(Method method) {
        return Stream.of(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElse(null);
    }

    private static AllowedTo declared(Class<?> resource, Method method) {
        AllowedTo own = method.getAnnotation(AllowedTo.class);
        return own != null ? own : resource.getAnnotation(AllowedTo.class);
    }

    private static Call call(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = "/api/v1/" + resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return new Call(
                verb(method),
                filled(path.replaceAll("/+", "/")),
                Set.of(declared(resource, method).value()));
    }

    private static String filled(String pattern) {
        // where only some words fit, the first of them
        return pattern.replaceAll("\\{\\w+: ?(\\w+)\\|[^}]*}", "$1").replaceAll("\\{[^}]*}", "x");
    }
}
