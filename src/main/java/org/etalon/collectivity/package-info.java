/**
 * The directory of collectivités: who can apply, and the facts that the score needs. Other features refer to a body by its code,
 * which is never given to another; nothing is ever deleted.
 */
package org.etalon.collectivity;
