/** Workbooks as OpenDocument sheets, with OpenFormula. */
package org.etalon.platform.sheet.ods;
