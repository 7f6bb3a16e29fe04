/* SPDX-License-Identifier: AGPL-3.0-or-later */
package org.etalon.platform.storage.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the makers of the signature publish, with their key and their day. */
class SignatureTest {
    private static final Signature EXAMPLE =
            new Signature("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", "us-east-1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            GET | /test.txt          | ""                   | range=bytes=0-9 | ""                     | f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41
            PUT | /test%24file.text  | ""                   | date=Fri, 24 May 2013 00:00:00 GMT;x-amz-storage-class=REDUCED_REDUNDANCY | Welcome to Amazon S3. | 98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd
            GET | /                  | lifecycle=           | ""              | ""                     | fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543
            GET | /                  | max-keys=2&prefix=J  | ""              | ""                     | 34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7
            """)
    void it_is_the_one_of_the_specification(
            String method, String path, String query, String more, String body, String expected) {
        var headers = new TreeMap<String, String>();
        headers.put("host", "examplebucket.s3.amazonaws.com");
        headers.put("x-amz-date", Signature.date(Instant.parse("2013-05-24T00:00:00Z")));
        headers.put("x-amz-content-sha256", Signature.sha256(body));
        for (String header : more.isEmpty() ? new String[0] : more.split(";")) {
            headers.put(header.split("=", 2)[0], header.split("=", 2)[1]);
        }
        assertThat(EXAMPLE.authorization(method, path, query, headers))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,")
                .endsWith(",Signature=" + expected);
    }
}
