/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import java.util.UUID;
import org.etalon.jury.admission.AdmissionRow;

/** A dossier that is admitted together with others. @param submission the number of what counts */
public record AdmittedJson(UUID dossier, String collectivity, String name, String submission) {
    static AdmittedJson of(AdmissionRow row) {
        return new AdmittedJson(
                row.dossier(), row.code(), row.name(), row.filed().number());
    }
}
