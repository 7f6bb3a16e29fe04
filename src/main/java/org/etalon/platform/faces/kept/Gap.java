/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.faces.kept;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Optional;

/** What a {@link KeptPart} does not keep, since it differs from one request to the next: written anew each time, in its place. Its {@code name} is its own in the part. */
@FacesComponent(Gap.TYPE)
public class Gap extends Part {
    static final String TYPE = "etalon.Gap";

    @Override
    public void encodeChildren(FacesContext context) throws IOException {
        Optional<PieceWriting> writing = PieceWriting.at(context);
        if (writing.isPresent()) {
            writing.get().leave(name());
        } else {
            fill(context);
        }
    }

    String name() {
        return (String) getAttributes().get("name");
    }

    void fill(FacesContext context) throws IOException {
        encodeInner(context);
    }
}
