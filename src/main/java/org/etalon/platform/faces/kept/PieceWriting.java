/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** While a part is written for the first time, aside from the page: what is in it and where its gaps are. Parts within it belong to it. */
final class PieceWriting {
    private final StringWriter text = new StringWriter();
    private final ResponseWriter writer;
    private final List<String> texts = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();

    private PieceWriting(ResponseWriter page) {
        writer = page.cloneWithWriter(text);
    }

    /** The one that is going on. */
    static Optional<PieceWriting> at(FacesContext context) {
        return Optional.ofNullable((PieceWriting) context.getAttributes().get(PieceWriting.class));
    }

    static Piece of(Part part, FacesContext context) throws IOException {
        ResponseWriter page = context.getResponseWriter();
        var writing = new PieceWriting(page);
        context.setResponseWriter(writing.writer);
        context.getAttributes().put(PieceWriting.class, writing);
        try {
            part.encodeInner(context);
            writing.cut();
        } finally {
            context.getAttributes().remove(PieceWriting.class);
            context.setResponseWriter(page);
        }
        return new Piece(writing.texts, writing.gaps);
    }

    void leave(String gap) throws IOException {
        cut();
        gaps.add(gap);
    }

    private void cut() throws IOException {
        writer.flush();
        texts.add(text.toString());
        text.getBuffer().setLength(0);
    }
}
