// Parts are written in UTF-8, also those that came in another encoding and say so at their head.

const DECLARED_ENCODING = /^(\s*<\?xml[^>]*?\sencoding\s*=\s*)(?:"[^"]*"|'[^']*')/u;

/** The XML text with its declaration, where it has one that names an encoding, naming UTF-8. */
export function declareUtf8(xml: string): string {
  return xml.replace(DECLARED_ENCODING, '$1"UTF-8"');
}
