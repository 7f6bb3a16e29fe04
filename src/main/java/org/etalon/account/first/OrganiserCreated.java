/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.account.first;

/** There is an organiser now. */
record OrganiserCreated() {}
