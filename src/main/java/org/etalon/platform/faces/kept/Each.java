/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Writes what is between its tags once for each of its {@code value}, or each number {@code from} (1) {@code to} in steps of {@code step} (1),
 * which is called {@code var} there. Only for what is read: nothing of
 * a form is kept from one to the next, which is what makes {@code ui:repeat} slow on long pages.
 */
@FacesComponent(Each.TYPE)
public class Each extends Part {
    static final String TYPE = "etalon.Each";

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String name = (String) getAttributes().get("var");
        Collection<?> all = all(context);
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

    private Collection<?> all(FacesContext context) {
        if (given(context, "to") == null) {
            return (Collection<?>) given(context, "value");
        }
        int to = number(context, "to");
        int step = number(context, "step");
        return IntStream.iterate(number(context, "from"), at -> at <= to, at -> at + step)
                .boxed()
                .toList();
    }

    private int number(FacesContext context, String attribute) {
        Object value = given(context, attribute);
        return value == null ? 1 : Integer.parseInt(value.toString());
    }

    /** What the names mean where the page is being written. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> called(FacesContext context) {
        return (Map<String, Object>)
                context.getAttributes().computeIfAbsent(TYPE, type -> new HashMap<String, Object>());
    }
}
