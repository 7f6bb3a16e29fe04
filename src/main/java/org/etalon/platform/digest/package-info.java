/* SPDX-License-Identifier: AGPL-3.0-or-later */
/** Digests that are worked out beside what goes on, where another processor has nothing to do. */
package org.etalon.platform.digest;
