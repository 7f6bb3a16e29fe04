/** The pages on the way to the OpenID provider and back. */
package org.etalon.account.provider.page;
