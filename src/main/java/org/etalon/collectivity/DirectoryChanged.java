/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.collectivity;

/** Told when a use case has changed the directory; heard once its transaction has succeeded. */
public record DirectoryChanged() {}
