/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.consult;

/** A line of the list, as it is read. */
public record CollectivityRow(String code, String name, String form, String department, String population) {}
