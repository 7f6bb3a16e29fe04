/**
 * Bags by BagIt 1.0 (RFC 8493) in one ZIP: written as a stream with SHA-256 and SHA-512 worked out on the way, and read again with every
 * fault told.
 */
package org.etalon.platform.bag;
