/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage;

import java.util.Set;

/** Knows which contents a feature refers to. A feature that stores contents has one of these as a bean. */
@FunctionalInterface
public interface References {
    /** Those of the candidates (500 at most) to which a committed row refers. */
    Set<Digest> among(Set<Digest> candidates);
}
