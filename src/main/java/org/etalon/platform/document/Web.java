/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.document;

/** A place outside of the document. @param address absolute, http or https */
public record Web(String address) implements Link {
    @Override
    public boolean exists() {
        return true;
    }
}
