import { documents, readOn, type DocumentCode, type SourceDocument } from './documents';
import type { Confidence, Fact } from './fact';

interface Citation {
  /** Page, section or row in the document. */
  readonly at?: string;
  /** What speaks against the figure, or how it is to be read. */
  readonly note?: string;
  /** Where the figure is worth less than its document. */
  readonly confidence?: Confidence;
}

function fact<V>(value: V, source: string, sourceDate: string | null, confidence: Confidence, note: string | undefined): Fact<V> {
  return { value, source, sourceDate, confidence, ...(note === undefined ? {} : { note }) };
}

/** What people read as the source: title, place in it, and the document's code in brackets. */
export function sourceText(code: DocumentCode, at?: string): string {
  return `${documents[code].title}${at === undefined ? '' : `, ${at}`} [${code}]`;
}

/** A figure read in a document; the document gives its date and, unless said otherwise, its confidence. */
export function cited<V>(value: V, code: DocumentCode, { at, note, confidence }: Citation = {}): Fact<V> {
  const { date, authority }: SourceDocument = documents[code];
  return fact(value, sourceText(code, at), date, confidence ?? authority, note);
}

/** A figure that another source contradicts: `otherwise` tells what that source says, with the code of its document. */
export function disputed<V>(figure: Fact<V>, otherwise: string): Fact<V> {
  const note = figure.note === undefined ? '' : `${figure.note}; `;
  return { ...figure, note: `${note}disputed: ${otherwise}`, disputed: true };
}

/** A figure that follows from others; `how` says from which, with the codes of their documents. */
export function calculated<V>(value: V, how: string, note?: string): Fact<V> {
  return fact(value, `Calculated: ${how}`, readOn, 'calculated', note);
}

/** A figure that people of the trade know and no document at hand states. */
export function general<V>(value: V, note?: string): Fact<V> {
  return fact(value, 'General knowledge; no document found', readOn, 'general knowledge, not found in a document', note);
}

/** A choice of this program, which its user may change. */
export function chosen<V>(value: V, why: string, note?: string): Fact<V> {
  return fact(value, `Choice of this program: ${why}`, readOn, 'general knowledge, not found in a document', note);
}

/** A figure no source states. Not stated is not zero. */
export function notFound(note?: string): Fact<null> {
  const found = note === undefined ? 'not found' : `not found; ${note}`;
  return fact(null, 'None found', readOn, 'general knowledge, not found in a document', found);
}
