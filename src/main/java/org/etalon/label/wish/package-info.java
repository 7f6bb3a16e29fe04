/** Reads what addresses ask of labels, and tells all that can't be read of it. */
package org.etalon.label.wish;
