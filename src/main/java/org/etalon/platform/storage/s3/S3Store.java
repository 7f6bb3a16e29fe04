/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.etalon.platform.storage.Digest;
import org.etalon.platform.storage.Kept;
import org.etalon.platform.storage.Received;
import org.etalon.platform.storage.StorageProblem;
import org.etalon.platform.storage.Store;

/** Objects named {@code ab/abcd…} after the address's prefix; what is set aside stands under {@code aside/} behind it. */
public final class S3Store implements Store {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{2}/([0-9a-f]{64})");
    private static final int NOT_FOUND = 404;
    private static final int TOLD = 2000;

    private final S3Address address;
    private final S3Client client;

    /** @param url as {@code ETALON_S3_URL} */
    public S3Store(String url, Clock clock) {
        address = S3Address.parse(url);
        client = new S3Client(address, clock);
    }

    @Override
    public void keep(Received content) {
        if (isThere(name(Shelf.KEPT, content.digest()), content.size())) {
            return;
        }
        try {
            var body = BodyPublishers.ofFile(content.file());
            // the body's digest is part of what is signed, so the server takes these bytes or none
            done(S3Request.of("PUT", name(Shelf.KEPT, content.digest()))
                    .sending(body, content.digest().hex()));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isThere(String name, long size) {
        var answer = client.send(S3Request.of("HEAD", name));
        return answer.statusCode() != NOT_FOUND
                && answer.headers().firstValueAsLong("Content-Length").orElse(-1) == size;
    }

    @Override
    public boolean holds(Digest digest) {
        return client.send(S3Request.of("HEAD", name(Shelf.KEPT, digest))).statusCode() != NOT_FOUND
                || client.send(S3Request.of("HEAD", name(Shelf.ASIDE, digest))).statusCode() != NOT_FOUND;
    }

    @Override
    public Optional<InputStream> find(Digest digest, long from, long count) {
        boolean whole = from == 0 && count == Long.MAX_VALUE;
        String range = "bytes=" + from + "-" + (count > Long.MAX_VALUE - from ? "" : from + count - 1);
        for (Shelf shelf : new Shelf[] {Shelf.KEPT, Shelf.ASIDE, Shelf.KEPT}) {
            var request = S3Request.of("GET", name(shelf, digest));
            var answer = client.send(whole ? request : request.with("range", range));
            if (answer.statusCode() != NOT_FOUND) {
                return Optional.of(answer.body());
            }
            close(answer);
        }
        return Optional.empty();
    }

    @Override
    public void list(Shelf shelf, Consumer<Kept> each) {
        String root = root(shelf);
        String next = "";
        do {
            Map<String, String> query = new HashMap<>(Map.of("list-type", "2", "prefix", root));
            if (!next.isEmpty()) {
                query.put("continuation-token", next);
            }
            S3Listing page = page(query);
            page.items().forEach(item -> kept(item, root).ifPresent(each));
            next = page.next();
        } while (!next.isEmpty());
    }

    private S3Listing page(Map<String, String> query) {
        try (InputStream body =
                client.send(S3Request.of("GET", "").asking(query)).body()) {
            return S3Listing.read(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Kept> kept(S3Listing.Item item, String root) {
        Matcher name = NAME.matcher(item.name().substring(root.length()));
        return name.matches()
                ? Optional.of(new Kept(new Digest(name.group(1)), item.size(), item.modified()))
                : Optional.empty();
    }

    @Override
    public void setAside(Digest digest) {
        move(name(Shelf.KEPT, digest), name(Shelf.ASIDE, digest));
    }

    @Override
    public void takeBack(Digest digest) {
        move(name(Shelf.ASIDE, digest), name(Shelf.KEPT, digest));
    }

    private void move(String from, String to) {
        if (copied(
                client.send(S3Request.of("PUT", to).with("x-amz-copy-source", "/" + address.bucket() + "/" + from)))) {
            done(S3Request.of("DELETE", from));
        }
    }

    /** A copy can fail after its 200 has been sent; then the body is an error. */
    private static boolean copied(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            String told = new String(body.readNBytes(TOLD), StandardCharsets.UTF_8);
            if (answer.statusCode() != NOT_FOUND && !told.contains("CopyObjectResult")) {
                throw StorageProblem.STORAGE_UNAVAILABLE.refusal();
            }
            return answer.statusCode() != NOT_FOUND;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void erase(Digest digest) {
        done(S3Request.of("DELETE", name(Shelf.ASIDE, digest)));
    }

    /** Sends it; only what isn't there can be deleted twice, so 404 is a failure of what is written. */
    private void done(S3Request request) {
        var answer = client.send(request);
        close(answer);
        if (answer.statusCode() == NOT_FOUND && request.method().equals("PUT")) {
            throw StorageProblem.STORAGE_UNAVAILABLE.refusal();
        }
    }

    private static void close(HttpResponse<InputStream> answer) {
        try {
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String root(Shelf shelf) {
        return address.prefix() + (shelf == Shelf.KEPT ? "" : "aside/");
    }

    private String name(Shelf shelf, Digest digest) {
        return root(shelf) + digest.hex().substring(0, 2) + "/" + digest.hex();
    }
}
