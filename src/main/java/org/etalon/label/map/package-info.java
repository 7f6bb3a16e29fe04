/**
 * The map of whoever holds a label: who is on it, where, by which sign, and the same as a table. It is drawn on the server, as one piece
 * of SVG with a link for each territory, or for each département where there are too many to tell apart.
 */
package org.etalon.label.map;
