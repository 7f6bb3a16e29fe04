/** What is done in the room of a jury. */
package org.etalon.jury.sitting.manage;
