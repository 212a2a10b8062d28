// A string of the interface in the schema: where it stands, and which marks it holds.
import { z } from 'zod';
import { faultsOfMarks, type Marked } from './marks.ts';
import { text } from './text.ts';

type Said<Marks extends string> = [Marks] extends [never] ? string : Marked<Marks>;

/**
 * A string that an editor writes and a page shows.
 *
 * @param where - For an editor: what it says, and on which page and in which place.
 * @param marks - What the page puts in: `'day'` for a text, `'#n'` for a number, which may have plural forms. Each must be there.
 *
 * @example
 * say('How long the page takes to read, in the byline of an article.', '#n')
 */
export function say<const Marks extends readonly string[]>(
  where: string,
  ...marks: Marks
): z.ZodType<Said<Marks[number]>, Said<Marks[number]>> {
  const held = marks.map((mark) => `{${mark.replace('#', '')}}`);
  const description = held.length > 0 ? `${where} It holds ${held.join(' and ')}.` : where;
  return (
    text(`Write this text. What it is for: ${description}`)
      .superRefine((value, context) => {
        const faults = value === '' ? [] : faultsOfMarks(value, marks);
        if (faults.length > 0)
          context.addIssue({
            code: 'custom',
            message: `${faults.join(' ')} What this text is for: ${description}${held.length > 0 ? '' : ' It holds no marks.'}`,
          });
      })
      // Editors’ tools show it beside the field.
      .meta({ description }) as never
  );
}

/** One string for each name of a list that the schema knows. */
export function sayEach<const Names extends readonly string[]>(names: Names, where: (name: Names[number]) => string) {
  return Object.fromEntries(names.map((name) => [name, say(where(name))])) as unknown as Record<
    Names[number],
    z.ZodType<string, string>
  >;
}
