/**
 * Slowing down who tries too often, without ever locking out who an account belongs to: strangers are counted by the account they try,
 * a browser that has been in it before is counted for itself.
 */
package org.etalon.account.pause;
