import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Problem } from '../../errors/problem.js';

/** What a reader of a part wants to hear of; names come without their namespace prefix. */
export interface PartHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The parts of a workbook, read as streams. Not exceljs's streaming reader: it decodes every piece of a part by
 * itself, so that a Chinese character which happens to lie across two pieces is lost.
 */
export class XlsxPackage {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<XlsxPackage> {
    const zip = await openPromise(path, { autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
    return new XlsxPackage(zip, entries);
  }

  /** Names of all parts, in the order of the archive. */
  get names(): readonly string[] {
    return [...this.entries.keys()].filter((name) => !name.endsWith('/'));
  }

  /** A part as it is, piece by piece. */
  async *bytes(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (entry) yield* (await this.zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
  }

  /** Is there such a part? */
  has(name: string): boolean {
    return this.entries.has(name);
  }

  close(): void {
    this.zip.close();
  }

  /** Reads a part to its end; a part that is not there is one without content. */
  async read(name: string, handler: PartHandler): Promise<void> {
    for await (const _piece of this.pieces(name, handler));
  }

  /** Reads a part piece by piece, so that what the handler has gathered can be taken away in between. */
  async *pieces(name: string, handler: PartHandler): AsyncGenerator<void> {
    const entry = this.entries.get(name);
    if (!entry) return;
    const parser = parserOf(handler);
    const decoder = new StringDecoder('utf8');
    const content: Readable = await this.zip.openReadStreamPromise(entry);
    for await (const piece of content as AsyncIterable<Buffer>) {
      parser.write(decoder.write(piece));
      yield;
    }
    parser.write(decoder.end()).close();
    yield;
  }
}

function parserOf(handler: PartHandler): SaxesParser<{ xmlns: false; position: false }> {
  // Entities other than XML's own are errors to this parser: nothing is expanded, nothing is fetched.
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  // A workbook needs no document type; one is there to declare entities.
  parser.on('doctype', () => {
    throw new Problem('import.doctype');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => handler.open?.(local(name), attributes));
  parser.on('closetag', ({ name }) => handler.close?.(local(name)));
  parser.on('text', (text) => handler.text?.(text));
  return parser;
}
