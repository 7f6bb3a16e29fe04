/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.collectivity;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.UriInfo;

/** May know REST, but reaches through to the database. */
class OpenResource {
    UriInfo address;
    EntityManager entities;
}
