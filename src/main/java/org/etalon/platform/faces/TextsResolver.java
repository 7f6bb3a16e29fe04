/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.etalon.platform.text.Texts;

/** Makes {@code siteText} the texts of the feature {@code site} in the page's language, and so for every {@code …Text}. */
public class TextsResolver extends ELResolver {
    private static final String ENDING = "Text";

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base != null || !(property instanceof String name) || !name.endsWith(ENDING) || name.equals(ENDING)) {
            return null;
        }
        String feature = name.substring(0, name.length() - ENDING.length());
        if (!Texts.exist(feature)) {
            return null;
        }
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        context.setPropertyResolved(true);
        return Texts.of(feature, locale);
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // texts are read only
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base == null ? String.class : null;
    }
}
