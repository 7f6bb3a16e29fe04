/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.collectivity;

import jakarta.faces.context.FacesContext;
import org.primefaces.PrimeFaces;

/** Keeps to the rules. */
class LawfulPage {
    FacesContext faces;
    PrimeFaces prime;
}
