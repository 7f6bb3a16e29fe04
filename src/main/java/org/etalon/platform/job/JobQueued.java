/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.job;

/** There is something to do. */
public record JobQueued() {}
