/**
 * What a candidate holds against a decision that is public: once, within a time the edition sets. Readers who have not read the dossier read
 * it as it was decided, then whoever leads the jury for it decides anew. Candidates are told what becomes of it, never who reads.
 */
package org.etalon.jury.appeal;
