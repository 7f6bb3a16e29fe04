/** All dossiers of an edition that somebody of its jury may see, beside each other. */
package org.etalon.jury.ranking;
