/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.label;

/** Labels have changed on this node. */
public record LabelsChanged() {}
