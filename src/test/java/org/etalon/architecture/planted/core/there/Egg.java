/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.core.there;

import org.etalon.architecture.planted.core.here.Hen;

/** Comes of a hen. */
public class Egg {
    Hen first;
}
