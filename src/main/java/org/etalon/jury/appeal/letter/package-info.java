/** What is written to candidates, readers and whoever leads the jury about appeals. */
package org.etalon.jury.appeal.letter;
