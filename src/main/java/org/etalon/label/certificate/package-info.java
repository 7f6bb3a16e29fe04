/** The paper that a laureate hangs up: what was awarded, with the code by which anyone makes sure of it. */
package org.etalon.label.certificate;
