/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.organiser;

import java.util.UUID;

/** One who runs the programme. @param self whether it is who looks */
public record OrganiserRow(UUID id, String name, String email, boolean self) {}
