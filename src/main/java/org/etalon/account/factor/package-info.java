/**
 * The second factor: codes of an application on one's telephone (RFC 6238), and recovery codes for when it is lost. Secrets are encrypted
 * with a key that is not in the database.
 */
package org.etalon.account.factor;
