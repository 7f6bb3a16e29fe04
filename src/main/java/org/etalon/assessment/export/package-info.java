/**
 * The self-assessment as a document to take to a meeting. {@link org.etalon.assessment.export.ReportDocument} says what stands in it,
 * in a model without a format; the formats are written from that.
 */
package org.etalon.assessment.export;
