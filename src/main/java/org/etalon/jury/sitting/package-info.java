/**
 * The jury in one room: its agenda, who is there, the dossier under discussion, and what is voted on it. Whoever is tied to that one is shut
 * out of it while it is open, and is told no more than that.
 */
package org.etalon.jury.sitting;
