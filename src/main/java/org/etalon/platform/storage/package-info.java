/**
 * Contents kept outside of the database, each once, under the SHA-256 of its bytes; nothing from a user ever becomes part of a path.
 *
 * <p><b>How a file and its row stay together, whenever the power goes.</b> Rows live in the database, so no transaction spans both.
 * <ol>
 *   <li>{@link org.etalon.platform.storage.Inbox#receive} writes the stream to a draft; it is looked at and scanned there.
 *   <li>{@link org.etalon.platform.storage.Store#keep} makes it durable and then visible, in one step. Only then does the use case
 *       write the row that refers to it, in its transaction, within the {@link org.etalon.platform.storage.Sweep#GRACE grace}.
 *   <li>A crash before the commit leaves a content without a row. {@link org.etalon.platform.storage.Sweep}, at start and each
 *       hour, sets aside what is older than the grace and has no row, and erases it after another grace if still nobody refers to
 *       it. What was set aside can be read all the time and goes back as soon as a row refers to it, so that one who relied on a
 *       content at the very moment in which it was set aside has lost nothing.
 *   <li>Deleting is deleting the row; the content goes with the sweep, once no other row refers to it.
 * </ol>
 * So there is never a row without its content, and a content without a row lives for two graces at most. Several nodes may share a
 * folder or a bucket.
 */
package org.etalon.platform.storage;
