/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.people;

import java.util.UUID;

/** Somebody who has a page of a dossier open now. */
public record PresentRow(UUID person, String domain) {}
