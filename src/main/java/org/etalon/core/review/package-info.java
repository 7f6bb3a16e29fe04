/**
 * A dossier as jurors read it: what was declared with their verdicts on it, scored by the same engine, and how several readings agree.
 * Nothing is averaged: where readings differ, that they do is said.
 */
package org.etalon.core.review;
