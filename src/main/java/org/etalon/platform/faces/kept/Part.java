/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** Writes what is between its tags by itself: each kind says whether, and how often. */
abstract class Part extends UIComponentBase {
    @Override
    public final String getFamily() {
        return getClass().getName();
    }

    @Override
    public final boolean getRendersChildren() {
        return true;
    }

    /** What is between the tags, once. */
    void encodeInner(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
