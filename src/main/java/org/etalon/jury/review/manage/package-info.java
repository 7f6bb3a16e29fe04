/** What jurors do with dossiers and reviews, each in one transaction. */
package org.etalon.jury.review.manage;
