/** What ties jurors to candidates, for programs. */
package org.etalon.jury.recusal.rest;
