/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/**
 * Makes no components for what a {@link KeptPart} holds already. Only where its name is written out: a name that is computed may mean another
 * piece when the page is written, within {@link Each} for example. A part within such a part has no {@link Gap}s of it, and is made
 * once it turns out to be needed: on most pages all questions are kept.
 */
public class KeptPartHandler extends ComponentHandler {
    private final boolean fixed;

    public KeptPartHandler(ComponentConfig config) {
        super(config);
        fixed = getRequiredAttribute("name").isLiteral();
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        KeptPart part = (KeptPart) component;
        if (context.getFacesContext().getAttributes().containsKey(KeptPartHandler.class)) {
            VariableMapper names = context.getVariableMapper();
            part.makeLater(() -> {
                context.setVariableMapper(names);
                super.applyNextHandler(context, part);
            });
        } else if (!fixed) {
            applyOuter(context, part);
        } else if (!part.isWhole(context.getFacesContext())) {
            super.applyNextHandler(context, part);
        }
    }

    private void applyOuter(FaceletContext context, KeptPart part) throws IOException {
        var marks = context.getFacesContext().getAttributes();
        marks.put(KeptPartHandler.class, part);
        try {
            super.applyNextHandler(context, part);
        } finally {
            marks.remove(KeptPartHandler.class);
        }
    }
}
