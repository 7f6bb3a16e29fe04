/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.etalon.platform.faces.Redirect;

/** Behind collectivity/add.xhtml: a body that the directory lacks. */
@Named
@RequestScoped
public class AddCollectivityPage extends CollectivityFormPage {
    @Inject
    AddCollectivity addCollectivity;

    /** Adds it and shows its page. */
    public void add() {
        Redirect.to("/collectivities/" + addCollectivity.add(typed(getSiren())).code());
    }
}
