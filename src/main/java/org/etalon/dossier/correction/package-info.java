/**
 * What organisers ask a candidate to correct once the edition has closed, question by question, each until a time of its own. Meanwhile what
 * was handed in counts, and nothing but these questions can be changed ({@link org.etalon.dossier.DossierHead#isTakingIn}).
 */
package org.etalon.dossier.correction;
