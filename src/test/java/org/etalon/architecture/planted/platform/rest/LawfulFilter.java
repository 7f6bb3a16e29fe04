/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.platform.rest;

import jakarta.ws.rs.core.UriInfo;
import org.glassfish.jersey.server.ExtendedUriInfo;

/** Keeps to the rules. */
class LawfulFilter {
    UriInfo address;
    ExtendedUriInfo matched;
}
