/**
 * Browsers in which persons have signed in. A session is a row, known by a cookie's digest; the servlet container keeps none for anybody,
 * so every node knows all of them, and a server may be started anew.
 */
package org.etalon.account.session;
