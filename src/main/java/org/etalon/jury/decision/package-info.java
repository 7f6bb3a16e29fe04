/**
 * What the jury decides on a dossier: level, mentions and a reason, by whoever leads it there. Neither the candidate nor anybody outside the
 * jury is told before it is published.
 */
package org.etalon.jury.decision;
