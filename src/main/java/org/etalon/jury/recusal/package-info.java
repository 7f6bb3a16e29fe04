/** What ties jurors to candidates: declared by them, found in the facts, settled by whoever leads the jury there. */
package org.etalon.jury.recusal;
