/** Signing in again on the very page on which the session ended, so that what was written there stays. */
package org.etalon.account.again;
