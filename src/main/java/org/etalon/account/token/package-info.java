/** How programs come in a person's name: by tokens, made with the person's password, told once, for some purposes and a while. */
package org.etalon.account.token;
