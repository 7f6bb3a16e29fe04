/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import java.util.List;

/**
 * Markup that is kept, cut where something else stands each time.
 *
 * @param texts one more than there are gaps
 * @param gaps the names of what stands between them
 */
record Piece(List<String> texts, List<String> gaps) {
    Piece {
        texts = List.copyOf(texts);
        gaps = List.copyOf(gaps);
    }
}
