/** How the first organiser of a new server comes to an account: by a link that only who runs the server can read. */
package org.etalon.account.first;
