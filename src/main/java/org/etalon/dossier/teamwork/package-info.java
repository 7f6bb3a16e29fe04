/**
 * How colleagues work together on a dossier: comments and tasks at a question, and who is given a domain or a question. All of it stays
 * among the people of the collectivité: nothing that the jury reads or that is handed in may use this package or its tables.
 */
package org.etalon.dossier.teamwork;
