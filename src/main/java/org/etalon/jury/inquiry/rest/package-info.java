/** Questions of the jury for programs: of jurors, and of candidates. */
package org.etalon.jury.inquiry.rest;
