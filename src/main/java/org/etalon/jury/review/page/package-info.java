/** The pages on which jurors read, judge and compare. */
package org.etalon.jury.review.page;
