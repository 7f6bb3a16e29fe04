/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity.upkeep;

/** Whether a refresh is done, or only told. */
public enum Earnest {
    FOR_GOOD,
    DRY_RUN
}
