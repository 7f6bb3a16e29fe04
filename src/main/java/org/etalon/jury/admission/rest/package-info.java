/** Whether dossiers are admissible, for programs: for organisers, and for the candidate. */
package org.etalon.jury.admission.rest;
