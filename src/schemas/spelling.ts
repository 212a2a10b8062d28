import { z } from 'zod';
import { entry, text } from './text.ts';

/** Words that are right and that the dictionary does not know: `content/<language>/spelling.yaml`. Terms of the glossary need not stand here. */
export const spellingSchema = entry('spelling lists', {
  words: z.array(text('Write one word after each hyphen.'), { error: 'List words, one after each hyphen.' }),
});
