/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.page;

/** What every page of a dossier says of it. */
public abstract class DossierPage {
    /** The dossier at hand, once the page has opened it. */
    protected Opened opened;

    /** Where its pages stand. */
    public String getRoot() {
        return opened.root();
    }

    /** The collectivité. */
    public String getName() {
        return opened.name();
    }

    /** The edition. */
    public String getTitle() {
        return opened.title();
    }
}
