/**
 * Timestamps by RFC 3161: an authority of the operator's choice states that a content existed at a time. The few structures that this
 * takes are written and read here; the tests hold them to OpenSSL's.
 */
package org.etalon.platform.timestamp;
