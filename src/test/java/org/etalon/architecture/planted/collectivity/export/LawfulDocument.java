/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.architecture.planted.collectivity.export;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Keeps to the rules. */
class LawfulDocument {
    XWPFDocument document;
}
