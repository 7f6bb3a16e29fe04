/** The mail as organisers see it: what waits, what is in trouble and what to do about it, and all that can be written. */
package org.etalon.mail.desk;
