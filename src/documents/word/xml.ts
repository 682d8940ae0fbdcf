import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Unreadable } from '../extraction.ts';

/** An element with the name its namespace gives it: `w:` for WordprocessingML, `mc:` for compatibility, else bare. */
export interface Element {
  readonly name: string;
  /** The value of an attribute by its local name. */
  attribute(local: string): string | undefined;
  /** The namespace a prefix stands for here. */
  namespaceOf(prefix: string): string | undefined;
}

export interface XmlHandler {
  open(element: Element): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Office nests no deeper than a few dozen elements; a table in a table in a text box has about 40. */
const DEEPEST = 256;
const CHUNK = 65_536;

/** The transitional and the strict form of each namespace (ISO/IEC 29500). */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w:'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc:'],
]);

const attributeOf = (tag: SaxesTagNS, local: string): string | undefined => {
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute?.local === local) return attribute.value;
  }
  return undefined;
};

/**
 * Streams a part of an Office document. Throws `Unreadable` for XML that is not well-formed, too deep, or carries a
 * document type declaration, which OPC forbids (ISO/IEC 29500-2, 8.1.4) and entity bombs need.
 */
export const readXml = (bytes: Uint8Array, part: string, handler: XmlHandler): void => {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const open: string[] = [];
  parser.on('doctype', () => {
    throw new Unreadable('corrupt', `the part ${part} of the document holds a document type declaration`);
  });
  parser.on('error', () => {
    throw new Unreadable('corrupt', `the part ${part} of the document is no well-formed XML`);
  });
  parser.on('opentag', (tag) => {
    const name = (prefixes.get(tag.uri) ?? '') + tag.local;
    if (open.push(name) > DEEPEST)
      throw new Unreadable('corrupt', `the part ${part} of the document is nested too deeply`);
    handler.open({
      name,
      attribute: (local) => attributeOf(tag, local),
      namespaceOf: (prefix) => parser.resolve(prefix),
    });
  });
  parser.on('closetag', () => {
    const name = open.pop();
    if (name !== undefined) handler.close?.(name);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));

  const [a, b] = bytes;
  const decoder = new TextDecoder(
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8',
  );
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: at + CHUNK < bytes.length }));
  }
  parser.close();
};
