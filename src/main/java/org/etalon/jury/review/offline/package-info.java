/**
 * A juror's review as a workbook: taken along, filled in without a network, and compared when it comes back. Beside each part stand the version
 * that it was written from and a mark of what stood there, so that only what a person changed since is a difference.
 */
package org.etalon.jury.review.offline;
