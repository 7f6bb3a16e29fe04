/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.bag;

import org.etalon.platform.zip.Sums;

/** A file in a bag. @param path below the bag's folder, such as {@code data/snapshot.json} */
public record BagFile(String path, Sums sums) {}
