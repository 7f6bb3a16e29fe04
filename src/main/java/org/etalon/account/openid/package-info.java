/* SPDX-License-Identifier: AGPL-3.0-or-later */
/** OpenID Connect as its client speaks it: discovery, the code flow with PKCE, and what makes an ID token believable. */
package org.etalon.account.openid;
