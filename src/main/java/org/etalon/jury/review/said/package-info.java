/** What a review says, part by part, between what is sent and what counts. */
package org.etalon.jury.review.said;
