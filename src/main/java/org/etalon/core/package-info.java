/**
 * Arithmetic and law: what a questionnaire is, what answers are worth, what a rule forbids. Pure functions over records that
 * import nothing but {@code java.lang}, {@code java.util}, {@code java.time} and {@code java.math}, never ask the time and never
 * throw for a user's mistake.
 */
package org.etalon.core;
