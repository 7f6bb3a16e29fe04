/** Workbooks as Office Open XML; the package too is written straight to the stream (docs/decisions/0012). */
package org.etalon.platform.sheet.xlsx;
