/** Asks a virus scanner about files, where the operator has set one: then nothing passes that it hasn't called clean. */
package org.etalon.platform.scan;
