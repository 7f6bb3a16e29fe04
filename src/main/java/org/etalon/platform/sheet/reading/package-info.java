/**
 * Sheets as people send them back, from whichever program. The files are hostile: they have been looked through before
 * ({@code platform.inspect}), document types are refused, and of what is larger than any workbook of ours nothing is kept.
 */
package org.etalon.platform.sheet.reading;
