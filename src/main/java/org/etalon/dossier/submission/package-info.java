/**
 * Handing a dossier in. An elected member approves one exact state of it, told by the SHA-256 of its canonical JSON; a referent hands in
 * that very state, which is kept for ever as a snapshot under a number. Until the edition takes nothing in any more it can be amended,
 * while the last snapshot counts, or taken back, after which none does; either way it is to be sent again.
 */
package org.etalon.dossier.submission;
