/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.mail;

/** Where a trial letter goes, as it is asked for. */
public record TrialJson(String email) {}
