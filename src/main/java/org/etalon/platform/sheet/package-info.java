/**
 * A workbook without a format: sheets of cells that hold a text, a number, a day, or a formula with its result. What is text stays text
 * in every program; a formula is a tree, so that nothing that a person wrote can become one. {@code xlsx} and {@code ods} write it,
 * {@code reading} reads what people send back.
 */
package org.etalon.platform.sheet;
