/** What persons change of their own account. */
package org.etalon.account.own;
