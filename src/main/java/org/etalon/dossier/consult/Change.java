/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.dossier.consult;

import java.time.Instant;
import java.util.UUID;
import org.etalon.dossier.Given;

/**
 * One change of one answer.
 *
 * @param version that it made
 * @param person who made it
 * @param before what stood there
 * @param operator the code of the body by whose mandate they did; empty for a member
 */
public record Change(
        String question, long version, UUID person, Instant at, Given before, Given after, String operator) {}
