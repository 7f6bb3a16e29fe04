/**
 * All dossiers of an edition as one table: a row for each whose submission counts, from the snapshot, as it was handed in; drafts are the
 * collectivité's own and are not in it. Snapshots are read a few at a time while the file is written, so that memory doesn't grow with
 * the campaign.
 */
package org.etalon.dossier.export.table;
