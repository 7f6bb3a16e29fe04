/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/**
 * Makes no components for what a {@link KeptPart} holds already. Only where its name is written out: a name that is computed may mean another
 * piece when the page is written, within {@link Each} for example.
 */
public class KeptPartHandler extends ComponentHandler {
    private final boolean fixed;

    public KeptPartHandler(ComponentConfig config) {
        super(config);
        fixed = getRequiredAttribute("name").isLiteral();
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent part) throws IOException {
        if (!fixed || !((KeptPart) part).isWhole()) {
            super.applyNextHandler(context, part);
        }
    }
}
