/** The page on which readings stand beside each other. */
package org.etalon.jury.review.page.compare;
