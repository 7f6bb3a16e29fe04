/**
 * What stays verifiable without this server: documents in JSON-LD that are signed in themselves (Data Integrity, {@code
 * eddsa-rdfc-2022}) or as a token (VC-JWT), by an issuer whose identifier and keys are found at its web address ({@code did:web}).
 */
package org.etalon.platform.proof;
