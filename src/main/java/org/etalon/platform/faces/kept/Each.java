/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes what is between its tags once for each of its {@code value}, which is called {@code var} there. Only for what is read: nothing of
 * a form is kept from one to the next, which is what makes {@code ui:repeat} slow on long pages.
 */
@FacesComponent(value = Each.TYPE, createTag = true, tagName = "each", namespace = "etalon.kept")
public class Each extends Part {
    static final String TYPE = "etalon.Each";

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String name = (String) getAttributes().get("var");
        Collection<?> all = (Collection<?>) getAttributes().get("value");
        if (all == null || all.isEmpty()) {
            return;
        }
        Map<String, Object> called = called(context);
        Object before = called.get(name);
        for (Object each : all) {
            called.put(name, each);
            encodeInner(context);
        }
        called.put(name, before);
    }

    /** What the names mean where the page is being written. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> called(FacesContext context) {
        return (Map<String, Object>)
                context.getAttributes().computeIfAbsent(TYPE, type -> new HashMap<String, Object>());
    }
}
