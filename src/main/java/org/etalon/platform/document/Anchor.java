/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

/** A place that links lead to. @param name unique in the document; empty where none leads there */
public record Anchor(String name) implements Link {
    /** No link leads here. */
    public static final Anchor NONE = new Anchor("");

    @Override
    public boolean exists() {
        return !name.isEmpty();
    }
}
