/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.takeaway;

import java.util.Map;
import org.etalon.platform.storage.Digest;

/**
 * One dossier, ready to be written.
 *
 * @param folder in which it lies
 * @param files of which the bytes are at hand, by their paths in it
 * @param evidence contents of the store, likewise
 */
record Packed(String folder, Map<String, byte[]> files, Map<String, Digest> evidence) {}
