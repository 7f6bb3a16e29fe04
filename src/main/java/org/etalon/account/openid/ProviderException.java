/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.openid;

/** The provider can't be believed, or not be asked. The message is for the operator's log and holds nothing of a person. */
public class ProviderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final ProviderTrouble trouble;

    public ProviderException(ProviderTrouble trouble, String detail) {
        super(detail);
        this.trouble = trouble;
    }

    public ProviderTrouble trouble() {
        return trouble;
    }
}
