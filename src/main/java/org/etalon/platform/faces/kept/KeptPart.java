/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What is between its tags is written once and then kept, but for its {@link Gap}s, in the {@link Markup} of its attribute {@code in} under its
 * {@code name}; without a name it is written each time. Only for what depends on nothing but these two: no person, no request. A page of
 * twenty questions evaluates thousands of expressions, most of them over and over with the same result.
 */
@FacesComponent(KeptPart.TYPE)
public class KeptPart extends Part {
    static final String TYPE = "etalon.KeptPart";

    private Map<String, Gap> gaps;
    private Making making;

    /** Makes components of what is between the tags. */
    @FunctionalInterface
    interface Making {
        void make() throws IOException;
    }

    /** Lets what is between the tags be made when it is written, which it may never be. */
    void makeLater(Making later) {
        making = later;
    }

    @Override
    void encodeInner(FacesContext context) throws IOException {
        make();
        super.encodeInner(context);
    }

    private void make() throws IOException {
        if (making != null) {
            Making once = making;
            making = null;
            once.make();
        }
    }

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        String name = name(context);
        if (name == null || name.isEmpty() || PieceWriting.at(context).isPresent()) {
            encodeInner(context);
            return;
        }
        Markup kept = kept(context);
        Piece piece = kept.find(name).orElse(null);
        if (piece == null) {
            piece = PieceWriting.of(this, context);
            kept.keep(name, piece);
        }
        write(piece, context);
    }

    /** Whether it needs no components: all of it is kept already. */
    boolean isWhole(FacesContext context) {
        Markup kept = kept(context);
        return kept != null
                && kept.find(name(context))
                        .filter(piece -> piece.gaps().isEmpty())
                        .isPresent();
    }

    private void write(Piece piece, FacesContext context) throws IOException {
        context.getResponseWriter().write(piece.texts().get(0));
        for (int i = 0; i < piece.gaps().size(); i++) {
            gap(piece.gaps().get(i)).fill(context);
            context.getResponseWriter().write(piece.texts().get(i + 1));
        }
    }

    private Gap gap(String name) {
        if (gaps == null) {
            gaps = new HashMap<>();
            gather(this);
        }
        return gaps.get(name);
    }

    private void gather(UIComponent from) {
        for (UIComponent child : from.getChildren()) {
            if (child instanceof Gap gap) {
                gaps.put(gap.name(), gap);
            } else {
                gather(child);
            }
        }
    }

    private Markup kept(FacesContext context) {
        return (Markup) given(context, "in");
    }

    private String name(FacesContext context) {
        return (String) given(context, "name");
    }
}
