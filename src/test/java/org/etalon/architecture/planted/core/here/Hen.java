/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.core.here;

import org.etalon.architecture.planted.core.there.Egg;

/** Comes of an egg. */
public class Hen {
    Egg first;
}
