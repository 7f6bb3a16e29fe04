/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** The version of the site's own files, a digest of what they hold, so that browsers may keep each version for ever. */
@ApplicationScoped
public class Assets {
    static final String FOLDER = "/site";

    /** What the folders of all versions begin with. */
    static final String VERSIONED = FOLDER + "/at-";

    private static final Pattern IMPORT = Pattern.compile("from \"(\\.[^\"]+)\"");

    @Inject
    ServletContext context;

    private final Map<String, String> scripts = new ConcurrentHashMap<>();
    private String folder;

    @PostConstruct
    void read() {
        var digest = new CRC32();
        add(FOLDER + "/", digest);
        folder = VERSIONED + Long.toString(digest.getValue(), 36);
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

    /**
     * The elements of a page's head by which a browser fetches a script and at once all that it needs; by itself it learns of each module
     * only from the one before, and on a slow line each costs a way there and back.
     *
     * @param path below the site's files, such as {@code dossier/fill.js}
     */
    public String script(String path) {
        return scripts.computeIfAbsent(path, this::elements);
    }

    private String elements(String path) {
        String script = FOLDER + "/" + path;
        Set<String> needed = new LinkedHashSet<>();
        gather(script, needed);
        return needed.stream().map(each -> element(each, each.equals(script))).collect(Collectors.joining());
    }

    private String element(String file, boolean script) {
        String address = folder + file.substring(FOLDER.length());
        return script
                ? "<script type=\"module\" src=\"" + address + "\"></script>"
                : "<link rel=\"modulepreload\" href=\"" + address + "\"/>";
    }

    private void gather(String file, Set<String> needed) {
        if (needed.add(file)) {
            IMPORT.matcher(new String(bytes(file), StandardCharsets.UTF_8))
                    .results()
                    .forEach(found -> gather(
                            Path.of(file)
                                    .resolveSibling(found.group(1))
                                    .normalize()
                                    .toString(),
                            needed));
        }
    }

    /** Where the files of this version are, without a slash at the end. */
    public String folder() {
        return folder;
    }
}
