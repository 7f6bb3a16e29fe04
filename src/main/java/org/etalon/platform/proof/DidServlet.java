/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.proof;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.etalon.platform.setting.BaseAddress;
import org.etalon.platform.signing.DistrustedKeys;
import org.etalon.platform.signing.PublicKeyRepository;
import org.etalon.platform.web.PublicFile;

/** The document of this server's {@code did:web}, where that method looks for it. */
public class DidServlet extends PublicFile {
    private static final long serialVersionUID = 1;

    @Inject
    transient BaseAddress base;

    @Inject
    transient PublicKeyRepository publicKeys;

    @Inject
    transient DistrustedKeys distrustedKeys;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(Issuer.of(base).document())) {
            super.doGet(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected String type() {
        return "application/did+json";
    }

    @Override
    protected String tag() {
        return Integer.toString(Objects.hash(document()), Character.MAX_RADIX);
    }

    @Override
    protected String content(HttpServletRequest request) {
        return document();
    }

    private String document() {
        var keys = publicKeys.list().stream()
                .map(PublicKeyRepository.Kept::key)
                .filter(key -> !distrustedKeys.has(key))
                .toList();
        return DidDocument.of(Issuer.of(base), keys);
    }
}
