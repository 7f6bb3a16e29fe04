/**
 * The store as a bucket of anything that speaks S3: the five requests that it takes, signed by Signature Version 4, over the JDK's own
 * client (docs/decisions/0006).
 */
package org.etalon.platform.storage.s3;
