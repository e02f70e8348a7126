import { Unreadable } from '../../platform/http/upstream.js';

const DECLARED = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/i;
const CHARSET = /charset\s*=\s*"?([\w.:-]{1,40})/i;

/**
 * The text of a body. The document's own declaration is believed before the header, which the web server in front adds
 * without looking. With neither, UTF-8; and Windows-1252 where the bytes cannot be UTF-8, as old Windows servers send.
 * @throws Unreadable for an encoding that cannot be read
 */
export function textOf(body: Buffer, contentType: string): string {
  const declared = DECLARED.exec(body.subarray(0, 256).toString('latin1').trimStart())?.[1];
  const charset = declared ?? CHARSET.exec(contentType)?.[1];
  // A declaration that can be read byte by byte is not in UTF-16, whatever it says: .NET writes that of any string.
  if (charset !== undefined && !/^utf-?(8|16)/i.test(charset)) return decoded(body, charset);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return decoded(body, 'windows-1252');
  }
}

function decoded(body: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    throw new Unreadable('encoding');
  }
}
