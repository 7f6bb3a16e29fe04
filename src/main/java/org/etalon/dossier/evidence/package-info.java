/**
 * What proves answers: files and links. An item belongs to the collectivité, and its dossiers use it for their questions; what an item
 * was before it was replaced stays. Every change of one collectivité's evidence goes one after the other, behind a lock on its dossiers.
 */
package org.etalon.dossier.evidence;
