/** How letters leave: to a mail server, or as files into the outbox folder. The operator's settings decide. */
package org.etalon.mail.carrier;
