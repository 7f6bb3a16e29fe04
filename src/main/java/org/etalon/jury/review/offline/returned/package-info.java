/** Reads a review that came back as a workbook, and compares it with what stands there now. */
package org.etalon.jury.review.offline.returned;
