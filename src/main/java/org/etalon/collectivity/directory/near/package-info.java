/** Names that are nearly what was typed: a letter too many, too few, another, or two exchanged. */
package org.etalon.collectivity.directory.near;
