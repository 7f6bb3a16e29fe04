/**
 * A document to read, as plain records: what stands where, not how a format says it. Whoever composes one never sees a format; each
 * format is written from the whole document, so that all of them say the same.
 */
package org.etalon.platform.document;
