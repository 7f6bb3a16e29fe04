/**
 * The way back of answers that were given elsewhere, in whatever file they come: what it changes is told place by place before anything is
 * changed, then all of it or nothing. What stood there when the file was written follows from the version beside each answer; only what a
 * person changed since is a difference, and where somebody else changed the same answer meanwhile it is a conflict.
 */
package org.etalon.dossier.export.back;
