/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.platform.time;

import java.time.Instant;

/** Keeps to the rules. */
class LawfulClock {
    Instant told = Instant.now();
}
