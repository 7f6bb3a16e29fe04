/**
 * The ways in: asking for an account and confirming it, signing in, setting a forgotten password anew, the first organiser's link. None
 * of them tells a stranger whether somebody has an account.
 */
package org.etalon.account.entry;
