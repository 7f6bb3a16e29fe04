/**
 * What must hold of a questionnaire as a whole, beyond its parts being well formed: a better answer never harms, and nothing is
 * asked that nobody can fulfil (format, "A better answer never harms" and "Mistakes"). Shown by looking at the questionnaire
 * alone, without any dossier.
 */
package org.etalon.core.law;
