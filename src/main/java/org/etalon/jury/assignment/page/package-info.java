/** The pages on who reads what, for whoever shares dossiers out and for jurors. */
package org.etalon.jury.assignment.page;
