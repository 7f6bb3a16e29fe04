/** Editions for programs: the public list, and the organiser's way to make and change them. */
package org.etalon.edition.consult;
