// Everything a patient reads on a page, as plain text: for mentions, reading measures and the sign-off.
import { textOfHtml, type Part } from './body.ts';
import { claimsWithContrary, drawnIn, idList } from './drawn-in.ts';
import { groupsInWords } from './evidence/people.ts';
import { plotRows, wordsOfPlot } from './evidence/plot-rows.ts';
import { getEntry, wordingOf, type Library } from './library.ts';

/**
 * The plain text of parts in reading order, claims and terms in words, drawn-in entries included.
 *
 * @param withDisclaimers - False leaves out the texts of disclaimers: they must not bring further disclaimers onto a page.
 */
export function textOfParts(parts: readonly Part[], library: Library, { withDisclaimers = true } = {}): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return textOfHtml(part);
      if (part.name === 'Claim') {
        const wording = wordingOf(getEntry(library.claims, part.props.id ?? '', 'claim'), library.language);
        return part.props.as === 'sentence' ? wording.sentence : wording.phrase;
      }
      if (part.name === 'Disclaimer' && !withDisclaimers) return '';
      if (part.name === 'PeopleOutOf100')
        return groupsInWords(
          getEntry(library.claims, part.props.claim ?? '', 'claim'),
          library.strings,
          library.language,
        )
          .map(({ name, count, sentence }) => `${name}: ${count}\n${sentence}\n`)
          .join('');
      const limits =
        part.name === 'EvidenceBox' || part.name === 'StudyPlot'
          ? claimsWithContrary(library, idList(part.props.claims)).flatMap(
              (id) => wordingOf(getEntry(library.claims, id, 'claim'), library.language).limits ?? [],
            )
          : [];
      const plotted =
        part.name === 'StudyPlot'
          ? wordsOfPlot(plotRows(library, claimsWithContrary(library, idList(part.props.claims))), library.strings)
          : [];
      const own = [part.props.heading, part.props.caption].filter(Boolean).map((text) => `${text}\n`);
      const drawn = drawnIn(part, library).map((inner) => `${textOfParts(inner, library, { withDisclaimers })}\n`);
      const inner = textOfParts(part.parts, library, { withDisclaimers });
      const isInline = part.name === 'Term' || part.name === 'Link';
      return isInline
        ? inner
        : [...own, ...drawn, ...[...limits, ...plotted].map((line) => `${line}\n`), inner, '\n'].join('');
    })
    .join('');
}

/** Words of a text: runs of letters and digits, with inner apostrophes and hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Words a minute, adults reading English non-fiction silently. Source: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

/** Whole minutes to read so many words, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
