/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.xml;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lets libraries use the JDK's own XML at once. They ask for a factory again and again for each file, and each time it would be looked for
 * in every library of the application, which takes longer than the file.
 */
public final class OwnXml {
    private OwnXml() {}

    /** What is done. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /** Does it in this thread. @throws UncheckedIOException where it fails with an {@link IOException} */
    public static void with(Work work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
