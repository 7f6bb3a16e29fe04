/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import org.etalon.platform.zip.Writing;

/**
 * A file that goes with an archived dossier.
 *
 * @param name such as {@code dossier.pdf}: one name, without folders
 * @param about what it is, in one line
 */
public record Enclosure(String name, String mediaType, String about, Writing content) {}
