/** What is written to people: the values that say it, and how sentences become a letter in plain text and HTML. */
package org.etalon.mail.letter;
