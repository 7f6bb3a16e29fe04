/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources stand under one versioned address. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
