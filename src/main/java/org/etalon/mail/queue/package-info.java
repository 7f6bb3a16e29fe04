/**
 * Letters on their way: written into the database with the change that they tell of, taken up by one node at a time, handed over
 * once.
 *
 * <p>A letter <em>waits</em>, is <em>taken</em> by a node for some minutes, is marked as being <em>handed</em> over in a commit of
 * its own just before the mail server takes its content, and then is <em>sent</em>, waits for the next attempt, or is <em>given
 * up</em>. Where a node dies while a letter is merely taken, another takes it again. Where it dies while a letter is being handed
 * over, nobody knows whether it arrived: it becomes <em>uncertain</em>, is not sent again by itself, and can be seen.
 */
package org.etalon.mail.queue;
