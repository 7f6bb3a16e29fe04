/* SPDX-License-Identifier: AGPL-3.0-or-later */
/** An edition that nobody but organisers knows of may go again; what was announced stays. */
package org.etalon.edition.draft;
