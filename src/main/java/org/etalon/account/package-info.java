/**
 * Who people are: accounts, how one gets into one and out of it, and what one has done with it afterwards. Other features know
 * persons by their id, ask {@link org.etalon.account.PersonNames} what to call them, and may object to one's leaving by observing
 * {@link org.etalon.account.PersonLeaves}. Who sent the request at hand tells the platform's {@code Caller}.
 */
package org.etalon.account;
