/**
 * A label as a verifiable credential: what anyone checks without this server. Each attests a label as it was when it was made; what is
 * changed afterwards revokes it and makes another.
 */
package org.etalon.label.credential;
