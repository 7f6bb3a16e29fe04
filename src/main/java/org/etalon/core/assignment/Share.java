/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.core.assignment;

import java.util.UUID;

/** One reader of one dossier. */
public record Share(UUID reader, UUID dossier) {}
