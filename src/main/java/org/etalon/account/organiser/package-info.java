/** Who runs the programme: organisers appoint others, and end it, so that it never hangs on one person. */
package org.etalon.account.organiser;
