/** The pages of the mail, for organisers. */
package org.etalon.organiser.mail;
