/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.admission.rest;

import java.util.List;

/** All that are admitted together. @param applied false where it is only told which these would be */
public record AdmittedAllJson(boolean applied, List<AdmittedJson> dossiers) {}
