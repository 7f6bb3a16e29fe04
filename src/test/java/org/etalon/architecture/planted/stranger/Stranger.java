/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.stranger;

/** In a package that the table does not name. */
class Stranger {}
