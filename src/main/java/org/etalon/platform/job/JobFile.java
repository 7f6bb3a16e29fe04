/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

import java.util.function.LongUnaryOperator;
import org.etalon.platform.filename.FileName;
import org.etalon.platform.zip.Writing;

/** A file that is still to be written. @param expected how many bytes it will have, about, as told by how many it has so far */
public record JobFile(FileName name, String mediaType, LongUnaryOperator expected, Writing content) {}
