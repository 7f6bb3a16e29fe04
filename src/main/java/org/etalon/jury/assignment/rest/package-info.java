/** Who reads what, for programs: of whoever shares dossiers out, and of jurors. */
package org.etalon.jury.assignment.rest;
