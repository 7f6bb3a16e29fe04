/** Tells those who answer for a label that an organiser changed it, and why. */
package org.etalon.label.keeping.letter;
