/**
 * The dossier of a collectivité in an edition: its answers, and every answer that stood before. The collectivité owns it; what a
 * member may do follows from their role, and to a stranger it is unknown. Scores are not kept here but computed by the one engine.
 *
 * <p>A save reads everything in one statement, writes one row on the condition that nobody was first, and adds one to the history:
 * no copy in memory to keep true on several nodes, no lock that another question would wait for.
 */
package org.etalon.dossier;
