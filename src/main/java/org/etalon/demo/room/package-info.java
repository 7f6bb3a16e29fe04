/** What the invented jury does in its room. */
package org.etalon.demo.room;
