/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

/** Where words lead to. */
public sealed interface Link permits Anchor, Web {
    /** Whether they lead anywhere. */
    boolean exists();
}
