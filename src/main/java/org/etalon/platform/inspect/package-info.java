/**
 * What a file really is, by its content and never by its name or what its sender declares: accepted as one of a closed list of
 * formats, or refused with the reason. Nothing of a file is run, resolved or kept; reading is bounded in time and memory whatever
 * the file says of itself.
 */
package org.etalon.platform.inspect;
