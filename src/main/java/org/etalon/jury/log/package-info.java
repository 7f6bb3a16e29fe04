/**
 * The jury's log: one line of canonical JSON for each step, with the digest of the line before. Whoever kept the last digest sees
 * whether anything before it was changed.
 */
package org.etalon.jury.log;
