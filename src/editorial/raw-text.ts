// The words an editor typed, line by line, for checks that look for words where they stand.
import { collectionNamed } from '#schemas/collections.ts';
import { valuesAt } from '#domain/references.ts';
import type { Content } from './check.ts';
import { readerFields } from './passages.ts';

export interface TypedLine {
  file: string;
  line: number;
  /** Column of the first character of `text`. */
  column: number;
  text: string;
}

/** Every line of every text for readers as it was typed, without the lines of claims. */
export function* typedLines({ files }: Content): Generator<TypedLine> {
  for (const name of Object.keys(readerFields) as (keyof typeof readerFields)[])
    for (const { file, data, body, placeOf } of files[name]) {
      for (const pattern of [...readerFields[name], ...(collectionNamed(name).richFields ?? [])])
        for (const { path, value } of valuesAt(data, pattern))
          if (typeof value === 'string') yield { file, ...placeOf(path), text: value };
      for (const [index, text] of body.split('\n').entries())
        if (text.trim()) yield { file, line: index + 1, column: 1, text };
    }
}

/** A line without tags and addresses, each replaced by as many spaces, so that columns stay. */
export const withoutTags = (text: string): string =>
  text.replace(/<[^>]*>|\]\([^)]*\)/g, (tag) => ' '.repeat(tag.length));
