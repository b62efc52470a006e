import { sourceText } from '../cite';
import { documents, type DocumentCode } from '../documents';
import { rowConfidence, type CataloguePlatform } from '../platform';

type Stated = Omit<CataloguePlatform, 'source' | 'sourceDate' | 'confidence'>;

/** A row with its main document, whose date is the row's, and the confidence that its figures leave it. */
export const platformRow = (code: DocumentCode, stated: Stated, at?: string): CataloguePlatform => ({
  ...stated,
  source: sourceText(code, at),
  sourceDate: documents[code].date,
  confidence: rowConfidence(stated.figures),
});
