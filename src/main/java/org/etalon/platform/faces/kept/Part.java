/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.el.ValueExpression;
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

    /** What an attribute is, without a look first whether the class has a property of that name; null where it is none. */
    final Object given(FacesContext context, String attribute) {
        ValueExpression expression = getValueExpression(attribute);
        return expression == null ? getAttributes().get(attribute) : expression.getValue(context.getELContext());
    }

    /** What is between the tags, once. */
    void encodeInner(FacesContext context) throws IOException {
        for (UIComponent child : getChildren()) {
            child.encodeAll(context);
        }
    }
}
