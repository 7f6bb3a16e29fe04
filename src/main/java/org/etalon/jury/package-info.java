/**
 * The jury of an edition: who is in it, what ties its members to candidates, and what it does. Whatever is done is a step of its log.
 *
 * <p>A juror whom something ties to a candidate can't reach that dossier on any way: {@link org.etalon.jury.JurorQuery} and the
 * queries of its packages leave it out for them in SQL, so that no count, order or search knows of it either.
 */
package org.etalon.jury;
