/** What makes long pages quick: parts that are the same for everybody are kept, lists are written without any state. */
package org.etalon.platform.faces.kept;
