/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Optional;

/**
 * What is between its tags is written once and then kept, in the {@link Markup} of its attribute {@code in} under its {@code name}; without a
 * name it is written each time. Only for what depends on nothing else: no person, no request. A page of twenty questions evaluates thousands of expressions, most of them over
 * and over with the same result.
 */
@FacesComponent(value = KeptPart.TYPE, createTag = true, tagName = "part", namespace = "etalon.kept")
public class KeptPart extends Part {
    static final String TYPE = "etalon.KeptPart";

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Markup kept = (Markup) getAttributes().get("in");
        String name = (String) getAttributes().get("name");
        if (name == null || name.isEmpty()) {
            encodeInner(context);
            return;
        }
        Optional<String> piece = kept.find(name);
        if (piece.isEmpty()) {
            piece = Optional.of(written(context));
            kept.keep(name, piece.get());
        }
        context.getResponseWriter().write(piece.get());
    }

    private String written(FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        var piece = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(piece);
        context.setResponseWriter(aside);
        try {
            encodeInner(context);
            aside.flush();
        } finally {
            context.setResponseWriter(page);
        }
        return piece.toString();
    }
}
