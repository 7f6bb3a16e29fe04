/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import jakarta.el.ELContext;
import jakarta.faces.context.FacesContext;
import java.util.Arrays;
import org.etalon.platform.text.Texts;

/** Makes {@code siteText} the texts of the feature {@code site} in the page's language, and so for every {@code …Text}; lets them say a sentence. */
public class TextsResolver extends NameResolver {
    private static final String ENDING = "Text";
    private static final String SAY = "say";

    @Override
    protected Object find(String name) {
        if (!name.endsWith(ENDING) || name.equals(ENDING)) {
            return null;
        }
        String feature = name.substring(0, name.length() - ENDING.length());
        return Texts.exist(feature)
                ? Texts.of(
                        feature, FacesContext.getCurrentInstance().getViewRoot().getLocale())
                : null;
    }

    /** A sentence with gaps; what reads beans would look through all methods for each of them. */
    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] given) {
        if (!(base instanceof Texts texts) || !SAY.equals(method)) {
            return null;
        }
        context.setPropertyResolved(base, method);
        return texts.say(String.valueOf(given[0]), Arrays.copyOfRange(given, 1, given.length));
    }
}
