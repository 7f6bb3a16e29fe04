/** The pages of the accounts. */
package org.etalon.account.page;
