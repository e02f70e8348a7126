import { readXml } from '../../../src/adapters/civica/xml.js';

const read = (text: string | Buffer, contentType = 'text/xml') => readXml('testshire', Buffer.from(text), contentType);
const root = (text: string) => read(text).node;

describe('reading XML', () => {
  it('keeps everything as text, attributes beside, and one child in a list like many', () => {
    const text = '<?xml version="1.0"?>\n<A n="007"><B> 1.10 </B><C/><C x="0x1F">1e3</C><!-- no --></A>\n';
    expect(read(text)).toEqual({
      name: 'A',
      node: {
        '@n': '007',
        '#text': '',
        B: [{ '#text': ' 1.10 ' }],
        C: [{ '#text': '' }, { '@x': '0x1F', '#text': '1e3' }],
      },
    });
  });

  it.each`
    sent                             | read
    ${'Elm &amp; Oak'}               | ${'Elm & Oak'}
    ${'&lt;b&gt; &quot;x&quot;'}     | ${'<b> "x"'}
    ${'O&apos;Hare'}                 | ${"O'Hare"}
    ${'&#163;5 &#xA3;6'}             | ${'£5 £6'}
    ${'&amp;lt;'}                    | ${'&lt;'}
    ${'&nbsp;'}                      | ${'&nbsp;'}
    ${'<![CDATA[5 &lt; <6>]]> &lt;'} | ${'5 &lt; <6> <'}
  `('decodes $sent once and no more', ({ sent, read: expected }) => {
    expect(root(`<A>${sent}</A>`)['#text']).toBe(expected);
  });

  it('decodes attributes the same way', () => {
    expect(root('<A name="Elm &amp; Oak &#8211; flat"/>')['@name']).toBe('Elm & Oak – flat');
  });

  it.each([
    ['an empty body', ''],
    ['white space', ' \r\n'],
    ['a web page', '<!DOCTYPE html><html><body>Sorry</body></html>'],
    ['a web page in capitals', '  <HTML><BODY>Down for maintenance</BODY></HTML>'],
    ['a page of XHTML', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN" "x"><html></html>'],
  ])('takes %s for a system that is down', (_, text) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ name: 'UpstreamError', trouble: 'unavailable' }));
  });

  it.each([
    ['a document type', '<!DOCTYPE A [<!ENTITY x "y">]><A>&x;</A>'],
    ['a document type in small letters, late', '<A></A><!doctype A>'],
    ['text', 'Object moved'],
    ['JSON', '{"a":1}'],
    ['two documents', '<A/><B/>'],
    ['an element that does not end', '<A><B></A>'],
    ['a bare ampersand', '<A>Smith & Sons</A>'],
    ['an attribute twice', '<A x="1" x="2"/>'],
    ['a name that JavaScript keeps for itself', '<A><__proto__>1</__proto__></A>'],
    ['a reference to no character', '<A>&#0;</A>'],
    ['a reference to half a character', '<A>&#xD800;</A>'],
    ['a reference beyond all characters', '<A>&#x110000;</A>'],
    ['elements nested past any reason', '<a>'.repeat(60) + '</a>'.repeat(60)],
    ['more than four million bytes', `<A>${'x'.repeat(4_000_001)}</A>`],
  ])('refuses %s, and quotes nothing of it', (_, text) => {
    let error: unknown;
    try {
      read(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ name: 'Unreadable' });
    expect((error as Error).message).not.toMatch(/Smith|Object|entity|x "y"/i);
  });

  it('reads a long list in time that grows with its length', () => {
    const many = root(`<A>${'<B/>'.repeat(200_000)}</A>`).B;
    expect(many).toHaveLength(200_000);
  });

  it.each([
    ['UTF-8 by default', Buffer.from('<A>£5 é</A>'), 'text/xml'],
    [
      'what the document declares',
      Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><A>£5 é</A>', 'latin1'),
      'text/xml; charset=utf-8',
    ],
    [
      'what the header says where the document says nothing',
      Buffer.from('<A>£5 é</A>', 'latin1'),
      'text/xml; charset=ISO-8859-1',
    ],
    ['Windows-1252 where the bytes are no UTF-8', Buffer.from('<A>£5 é</A>', 'latin1'), 'text/xml'],
    ['UTF-8 where .NET declares UTF-16', Buffer.from('<?xml version="1.0" encoding="utf-16"?><A>£5 é</A>'), 'text/xml'],
    ['a byte order mark', Buffer.from('\ufeff<A>£5 é</A>'), 'text/xml'],
  ])('reads %s', (_, body, contentType) => {
    expect(read(body, contentType).node['#text']).toBe('£5 é');
  });

  it('refuses an encoding that nobody knows', () => {
    expect(() => read('<?xml version="1.0" encoding="ebcdic-cp-gb"?><A/>')).toThrow('encoding');
  });
});
