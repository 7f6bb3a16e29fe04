/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.export.bag;

import java.util.List;
import java.util.Locale;

/** Adds files to archived dossiers: whoever writes a dossier in a format has a bean of this kind. */
@FunctionalInterface
public interface Enclosing {
    /**
     * @param dossier that the caller may read
     * @param locale in which the reader reads
     */
    List<Enclosure> list(ArchivedDossier dossier, Locale locale);
}
