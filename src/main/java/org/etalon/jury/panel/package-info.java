/** Who is in a jury: organisers appoint and dismiss, jurors say what they bring along. */
package org.etalon.jury.panel;
