/** What became of an appeal, in sentences made from the log of the jury: a supplement to its minutes. */
package org.etalon.jury.appeal.said;
