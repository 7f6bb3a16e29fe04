/** A juror takes a review along as a workbook, sees what the filled one would change, and applies it. */
package org.etalon.jury.review.offline.desk;
