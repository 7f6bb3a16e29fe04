/**
 * The way back: what a workbook that was filled in elsewhere changes, told cell by cell before anything is changed, then all of it or
 * nothing. What stood in a cell when it was written follows from the version beside it; only what a person changed since is a difference,
 * and where somebody else changed the same answer meanwhile it is a conflict.
 */
package org.etalon.dossier.export.workbook.back;
