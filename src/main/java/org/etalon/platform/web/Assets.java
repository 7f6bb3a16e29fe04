/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The version of the site's own files, a digest of what they hold, so that browsers may keep each version for ever. */
@ApplicationScoped
public class Assets {
    @Inject
    ServletContext context;

    private String version;

    @PostConstruct
    void read() {
        var digest = new CRC32();
        add("/site/", digest);
        version = Long.toString(digest.getValue(), 36);
    }

    private void add(String folder, CRC32 digest) {
        for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(path, digest);
            } else {
                digest.update(bytes(path));
            }
        }
    }

    private byte[] bytes(String path) {
        try (var stream = context.getResourceAsStream(path)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A few letters and digits. */
    public String version() {
        return version;
    }
}
