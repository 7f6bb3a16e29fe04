/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.expression;

import jakarta.faces.context.FacesContext;
import org.etalon.platform.text.Texts;

/** Makes {@code siteText} the texts of the feature {@code site} in the page's language, and so for every {@code …Text}. */
public class TextsResolver extends NameResolver {
    private static final String ENDING = "Text";

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
}
