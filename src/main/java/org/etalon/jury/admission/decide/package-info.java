/** What organisers decide on a dossier that was handed in, and who is written to of it. */
package org.etalon.jury.admission.decide;
