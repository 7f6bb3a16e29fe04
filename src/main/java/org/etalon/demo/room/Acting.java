/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.demo.room;

import org.etalon.platform.security.Identity;

/** Has things done in somebody's name. */
@FunctionalInterface
public interface Acting {
    /** @param days before now, with a fraction */
    void did(Identity person, double days, Runnable work);
}
