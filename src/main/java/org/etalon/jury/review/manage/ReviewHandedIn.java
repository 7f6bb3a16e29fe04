/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.jury.review.manage;

import java.util.UUID;
import org.etalon.jury.JuryDesk;

/** A juror handed a review in, in the transaction at hand. @param name what the collectivité is called */
public record ReviewHandedIn(JuryDesk desk, UUID dossier, String name) {}
