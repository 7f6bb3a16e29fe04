/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.UUID;

/** A dossier that is to be read. @param kind of collectivité, over which the dossiers of each reader are spread */
public record Candidacy(UUID id, String kind) {}
