/** Passwords: which are taken, and how they are kept. */
package org.etalon.account.password;
