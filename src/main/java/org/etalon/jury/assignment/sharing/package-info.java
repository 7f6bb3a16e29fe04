/**
 * Dossiers are shared out among a jury. Each way of doing it (by hand, by a file, by itself) says from what stands on the {@link
 * org.etalon.jury.assignment.sharing.Board} who is to read what; what that comes to is foreseen, and applied, in one manner for all.
 */
package org.etalon.jury.assignment.sharing;
