/**
 * What the jury asks a candidate while it reads, and what the candidate answers until a time: kept beside the dossier, which stays as it was
 * handed in. Candidates are told that the jury asks, never which juror.
 */
package org.etalon.jury.inquiry;
