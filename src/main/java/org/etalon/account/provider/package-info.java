/**
 * Signing in with the organisation's own OpenID provider (OpenID Connect Core 1.0, code flow with PKCE). Nothing is kept of who is on the
 * way: the browser carries it in signed cookies. The provider says who somebody is; what they may do here, their account here says.
 */
package org.etalon.account.provider;
