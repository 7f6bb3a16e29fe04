/** Links in mails: what pressing the button behind one does, once. Opening one changes nothing. */
package org.etalon.account.link;
