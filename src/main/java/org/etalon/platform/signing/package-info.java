/**
 * The instance's own signature (Ed25519, RFC 8032), by which strangers know that something came from here, years later and without this
 * server. The private key is a file; public keys, former ones among them, are told to everybody.
 */
package org.etalon.platform.signing;
