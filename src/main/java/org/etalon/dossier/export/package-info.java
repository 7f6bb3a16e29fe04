/**
 * The whole dossier as a paper for jurors, councils and archives: what stands there now, or one submission as it was kept.
 * {@link org.etalon.dossier.export.DossierPaper} says what stands in it; the chapters that a self-assessment has too are
 * {@code assessment.report}'s.
 */
package org.etalon.dossier.export;
