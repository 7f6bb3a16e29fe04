/**
 * A result as people meet it: score, level and its reasons in words, with the coordinates of scale, bars and radar, ready for a
 * page or a document. Every figure comes from the engine; nothing is computed here but where to draw it.
 */
package org.etalon.assessment.panel;
