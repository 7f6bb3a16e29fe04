/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** People with accounts, who came by the same pages as everybody: signed up, confirmed by the letter, signed in. Each once a run. */
public final class People {
    private static final long PATIENCE = 60_000_000_000L;
    /** Of all of them. */
    public static final String PASSWORD = "un pré vert sous la pluie";

    private static final String ORGANISER = "Organiser";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<String, String> COOKIES = new HashMap<>();

    private final String base;

    public People(String base) {
        this.base = base;
    }

    /** The address of who goes by this name. */
    public static String email(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", ".") + "@people.test";
    }

    /** The cookie, {@code name=value}, of who goes by this name; the same session for the whole run. */
    public String signedIn(String name) {
        synchronized (COOKIES) {
            return COOKIES.computeIfAbsent(base + " " + name, key -> {
                signUp(name);
                return signIn(email(name), PASSWORD);
            });
        }
    }

    /** The cookie of the server's first organiser, who came by the link in its folder. */
    public String organiser() {
        synchronized (COOKIES) {
            return COOKIES.computeIfAbsent(base + " organiser", key -> {
                send(
                        firstLink(),
                        "organiser",
                        Map.of("name", ORGANISER, "email", email(ORGANISER), "password", PASSWORD));
                return signIn(email(ORGANISER), PASSWORD);
            });
        }
    }

    private static String firstLink() {
        try {
            String link = Files.readString(Path.of(System.getProperty("server.data"), "first-organiser-link"));
            return link.substring(link.indexOf("/account/")).strip();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Opens an account and leaves it alone; where many came from here in a short time, once the site takes in the next. */
    public void signUp(String name) {
        Map<String, String> fields = Map.of("name", name, "email", email(name), "password", PASSWORD);
        long until = System.nanoTime() + PATIENCE;
        while (send("/signup", "signup", fields).body().contains("Trop d’essais de suite")) {
            assertThat(System.nanoTime()).as("when the site takes in the next").isLessThan(until);
            Pause.aMoment();
        }
        String link = Outbox.linkTo(email(name), "/account/confirm\\?token=[\\w-]+");
        assertThat(send(link, "confirm", Map.of()).headers().firstValue("Location"))
                .as("where a confirmed person is led to")
                .hasValueSatisfying(to -> assertThat(to).contains("/login?done=confirmed"));
    }

    /** Signs in once more: the cookie, {@code name=value}. */
    public String signIn(String email, String password) {
        return send("/login", "login", Map.of("email", email, "password", password))
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .map(cookie -> cookie.split(";")[0])
                .filter(cookie -> cookie.startsWith("etalon_session="))
                .findFirst()
                .orElseThrow();
    }

    /** Sends a page's form as a browser without scripts does; redirections are not followed. */
    public HttpResponse<String> send(String path, String form, Map<String, String> fields, String... headers) {
        Map<String, String> all = new HashMap<>(fields);
        all.put(form, form);
        all.putIfAbsent("go", "go");
        all.put("jakarta.faces.ViewState", "stateless");
        String body = all.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
