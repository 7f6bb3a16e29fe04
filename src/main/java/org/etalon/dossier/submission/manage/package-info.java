/** What members do with a dossier that is ready, or nearly: review, approve, hand in, amend, take back; and who is written to of it. */
package org.etalon.dossier.submission.manage;
