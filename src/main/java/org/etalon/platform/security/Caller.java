/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Who sent the request at hand. */
@RequestScoped
public class Caller {
    @Inject
    HttpServletRequest request;

    @Inject
    OperatorToken operatorToken;

    private Boolean operator;

    /** Whether what is open to this role is open to the caller. */
    public boolean may(Role role) {
        return switch (role) {
            case EVERYBODY -> true;
            case OPERATOR -> isOperator();
        };
    }

    private boolean isOperator() {
        if (operator == null) {
            operator = operatorToken.isIn(request.getHeader("Authorization"));
        }
        return operator;
    }
}
