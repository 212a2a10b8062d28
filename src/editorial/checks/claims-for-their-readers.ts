import { EVERYBODY } from '#schemas/condition.ts';
import { idList } from '#schemas/words.ts';
import type { ElementPart, Part, WordPart } from '#domain/body.ts';
import { conditionsInWords, fits, misleads, namesPeople } from '#domain/evidence/fit.ts';
import type { Library } from '#domain/library.ts';
import { textOfParts } from '#domain/said/plain-text.ts';
import type { Check, Content, Finding } from '../check.ts';
import { textsOf } from '../texts.ts';

/** Words that name the people studied by themselves. */
const NAMING = new Set(['EvidenceBox', 'PeopleOutOf100', 'StudyPlot']);
const BLOCKS = /^(?:p|li|tr|blockquote)$/u;

/** Finds results that stand before readers with another problem, where the text does not say whose they are. */
export const claimsForTheirReaders: Check = {
  name: 'claims-for-their-readers',
  reason:
    'A result from people with one problem says nothing about another: fusion helped after a slip from a gap in the bone, and added nothing after a slip from wear. Source: corrections of November 2026, section 3; IPDAS, probabilities.',
  severity: 'error',
  examples: {
    ok: [
      'In people with disc wear, <Claim id="fus-02-fusion-vs-usual-care" />.',
      '<ForReaders conditions="disc-wear">\n\nAfter fusion, <Claim id="fus-02-fusion-vs-usual-care" />.\n\n</ForReaders>',
      '<Claim id="fus-02-fusion-vs-usual-care">More people with disc wear felt better with fusion than with usual care</Claim>.',
      '<EvidenceBox claims="fus-02-fusion-vs-usual-care" />',
    ],
    notOk: [
      {
        when: '<Claim id="fus-02-fusion-vs-usual-care">More people felt better with fusion than with usual care</Claim>.',
        says: [
          'line 1: “fus-02-fusion-vs-usual-care” is about people with back pain and disc wear; this text speaks to people with sciatica for up to about 4 months. Say in the same sentence who was studied, put it into <ForReaders conditions="…">, or take a claim about these readers.',
        ],
      },
      {
        when: 'In people with a slip from wear, <Claim id="fus-02-fusion-vs-usual-care" />.',
        says: [
          'line 1: “fus-02-fusion-vs-usual-care” is about people with back pain and disc wear; this text speaks to people with sciatica for up to about 4 months. Say in the same sentence who was studied, put it into <ForReaders conditions="…">, or take a claim about these readers.',
        ],
      },
      {
        when: [
          {
            file: 'claims/fus-02-fusion-vs-usual-care.yaml',
            from: 'condition: [disc-wear]',
            to: 'condition: [disc-wear]\nnotFor: [sciatica-recent]',
          },
          {
            file: 'en/articles/sciatica-options.mdx',
            from: '## How can you decide?',
            to: '<EvidenceBox heading="Fusion" claims="fus-02-fusion-vs-usual-care" />\n\n## How can you decide?',
          },
        ],
        says: [
          'content/en/articles/sciatica-options.mdx:113: “fus-02-fusion-vs-usual-care” is about people with back pain and disc wear; this text speaks to people with sciatica for up to about 4 months. Say in the same sentence who was studied, put it into <ForReaders conditions="…">, or take a claim about these readers.',
        ],
      },
    ],
  },

  find(content) {
    const inTexts = textsOf(content).flatMap(({ collection, file, parts, entry }): Finding[] => {
      // A phase speaks to whoever had its treatment.
      const treatment = collection === 'recoveryPhases' ? entry.id.split('/')[0] : undefined;
      const speaker = content.library.treatments.get(treatment ?? '') ?? entry;
      const { readers = [EVERYBODY] } = speaker.data as { readers?: readonly string[] };
      const reading = { readers, isAboutSurgery: isAboutSurgery(content, collection, speaker) };
      const question = collection === 'faqs' ? (entry.data as { question: string }).question : '';
      return new Walk(content.library, file.file, reading).all(parts, [question]);
    });
    return [...inTexts, ...listedByTreatments(content)];
  },
};

interface Reading {
  readers: readonly string[];
  isAboutSurgery: boolean;
}

/** Walks a text in reading order and keeps in mind which headings stand above. */
class Walk {
  readonly #library: Library;
  readonly #file: string;
  readonly #headings: { depth: number; text: string }[] = [];
  #reading: Reading;

  constructor(library: Library, file: string, reading: Reading) {
    this.#library = library;
    this.#file = file;
    this.#reading = reading;
  }

  all(parts: readonly Part[], around: readonly string[]): Finding[] {
    let lead = '';
    // A field is one text without a block around it.
    const isRunningText = !parts.some((part) => part.type === 'element' && BLOCKS.test(part.tagName));
    const here = isRunningText ? [...around, this.#textOf(parts)] : around;
    return parts.flatMap((part): Finding[] => {
      if (part.type === 'text') return [];
      const found = part.type === 'word' ? this.#word(part, [...here, lead]) : this.#element(part, [...here, lead]);
      if (part.type === 'element' && part.tagName === 'p') {
        const text = this.#textOf([part]).trim();
        lead = text.endsWith(':') ? text : '';
      }
      return found;
    });
  }

  #textOf(parts: readonly Part[]): string {
    return textOfParts(parts, this.#library);
  }

  #element(element: ElementPart, around: readonly string[]): Finding[] {
    const depth = Number(/^h([1-6])$/u.exec(element.tagName)?.[1] ?? 0);
    if (depth > 0) {
      while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
      this.#headings.push({ depth, text: this.#textOf(element.children) });
    }
    const here = BLOCKS.test(element.tagName) ? [...around, this.#textOf([element])] : around;
    return this.all(element.children, here);
  }

  #word(word: WordPart, around: readonly string[]): Finding[] {
    if (word.name === 'ForReaders') {
      const before = this.#reading;
      this.#reading = { ...before, readers: idList(word.props.conditions) };
      const found = this.all(word.children, []);
      this.#reading = before;
      return found;
    }
    const ids =
      word.name === 'Claim' || word.name === 'PeopleOutOf100'
        ? idList(word.props.id ?? word.props.claim)
        : NAMING.has(word.name)
          ? idList(word.props.claims)
          : [];
    const { heading = '', caption = '' } = word.props;
    const inside = this.all(word.children, [...around, heading, caption]);
    return [...ids.flatMap((id) => this.#claim(id, word, [...around, heading, caption])), ...inside];
  }

  #claim(id: string, word: WordPart, around: readonly string[]): Finding[] {
    const claim = this.#library.claims.get(id);
    if (!claim || fits(claim, this.#reading)) return [];
    const { readers } = this.#reading;
    const isNamed = namesPeople(
      [...this.#headings.map(({ text }) => text), ...around].join('\n'),
      claim,
      this.#library,
    );
    // Boxes and pictures name the people studied, but no box may show a reader what its record says is not for them.
    if (NAMING.has(word.name) ? isNamed || !misleads(claim, { readers }) : isNamed) return [];
    return [
      {
        file: this.#file,
        line: word.line,
        column: word.column,
        problem: `“${id}” is about people with ${conditionsInWords(claim.data.condition, this.#library)}; this text speaks to people with ${conditionsInWords(readers, this.#library)}.`,
        fix: 'Say in the same sentence who was studied, put it into <ForReaders conditions="…">, or take a claim about these readers.',
      },
    ];
  }
}

/** Whether a text is about an operation: its own page, or one that lists it. */
function isAboutSurgery({ library }: Content, collection: string, { data }: { data: object }): boolean {
  const isSurgery = (id: string) => library.treatments.get(id)?.data.group === 'surgery';
  const {
    group,
    treatments = [],
    options = [],
    topic,
  } = data as {
    group?: string;
    treatments?: readonly string[];
    options?: readonly { treatment?: string | undefined }[];
    topic?: string;
  };
  return (
    group === 'surgery' ||
    treatments.some(isSurgery) ||
    options.some(({ treatment }) => treatment !== undefined && isSurgery(treatment)) ||
    (collection === 'faqs' && topic === 'fusion-and-surgery')
  );
}

/** Results that a treatment lists although their records say that they mislead its readers. */
const listedByTreatments = ({ library, files }: Content): Finding[] =>
  files.treatments.flatMap(({ file, data, placeOf }) =>
    (['benefits', 'harms'] as const).flatMap((list) =>
      data[list].flatMap((id, index): Finding[] => {
        const claim = library.claims.get(id);
        if (!claim || !misleads(claim, data) || data.readers.some((reader) => claim.data.condition.includes(reader)))
          return [];
        return [
          {
            file,
            ...placeOf([list, index]),
            problem: `“${id}” is not for people with ${conditionsInWords(
              data.readers.filter((reader) => claim.data.notFor.includes(reader)),
              library,
            )}, who read this page.`,
            fix: 'Take a claim about these readers, or correct “readers”.',
          },
        ];
      }),
    ),
  );
