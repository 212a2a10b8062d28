// Everything a page says as text that a clinician signs: every word, label and mark, where links lead, and what stands inside what.
// One format, held by a golden test. A change here voids every signature: raise SIGNED_FORMAT and migrate (docs/decisions).
import { standsInSentences } from '#schemas/words.ts';
import { linkState } from '../addresses.ts';
import type { ElementPart, Part } from '../body.ts';
import { PLOT_MARKS } from '../evidence/plot-rows.ts';
import type { PageContext } from '../page-model.ts';
import { noteTexts, type Notes } from '../page-notes.ts';
import type { CitedClaim, Said, SaidOf, SaidPhase, SaidQuestion, TitledLines, ToldClaim, Way } from './said.ts';
import { titleText } from './said.ts';
import { say } from './say.ts';

/** The number of the format below; a sign-off keeps the one it was made with. */
export const SIGNED_FORMAT = 3;

/** A line, or lines that stand inside the one above. */
type Line = string | readonly Line[];

/**
 * The signed text of a page: a line for each block, two spaces for what stands inside another.
 *
 * @param says - Everything the page says, in reading order.
 */
export function signedText(says: readonly Said[], context: PageContext): string {
  const writer = new Writer(context);
  return written(
    says.flatMap((said) => writer.said(said)),
    '',
  ).join('\n');
}

const written = (lines: readonly Line[], indent: string): string[] =>
  lines.flatMap((line) => (typeof line === 'string' ? [indent + line] : written(line, `${indent}  `)));

const way = ({ text, href }: Way): string => `${text} <${href}>`;

/** Marks of emphasis; what has none of its own is refused when a text is read. */
const EMPHASIS: Readonly<Record<string, string>> = { strong: '**', em: '*', code: '`', sup: '^', sub: '~' };

const BLOCKS = /^(p|h[1-6]|[uo]l|li|table|blockquote|pre|hr)$/;

class Writer {
  readonly #context: PageContext;

  constructor(context: PageContext) {
    this.#context = context;
  }

  /** The lines of parts that may hold blocks. */
  #blocks(parts: readonly Part[]): Line[] {
    const lines: Line[] = [];
    let run: Part[] = [];
    const endRun = (): void => {
      const text = this.#inline(run).trim();
      if (text) lines.push(text.replace(/^(?:[-#?]|\d+\.)(?= )/, '\\$&'));
      run = [];
    };
    for (const part of parts) {
      const isBlock =
        (part.type === 'element' && BLOCKS.test(part.tagName)) ||
        (part.type === 'word' && part.name !== 'Link' && !standsInSentences(part.name));
      if (!isBlock) {
        run.push(part);
        continue;
      }
      endRun();
      lines.push(
        ...(part.type === 'word' ? this.said(say(part, this.#context.library)) : this.#element(part as ElementPart)),
      );
    }
    endRun();
    return lines;
  }

  #element(element: ElementPart): Line[] {
    const { tagName, children } = element;
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading) return [`${'#'.repeat(Number(heading[1]))} ${this.#inline(children).trim()}`];
    if (tagName === 'ul') return this.#items(children, () => '- ');
    if (tagName === 'ol') return this.#items(children, (index) => `${index + 1}. `);
    if (tagName === 'table')
      return rowsOf(element).map((cells) => `| ${cells.map((cell) => this.#inline(cell).trim()).join(' | ')} |`);
    if (tagName === 'hr') return ['---'];
    if (tagName === 'blockquote') return ['>', this.#blocks(children)];
    return this.#blocks(children);
  }

  #items(children: readonly Part[], mark: (index: number) => string): Line[] {
    return children
      .filter((child): child is ElementPart => child.type === 'element')
      .flatMap((item, index): Line[] => {
        const [first = '', ...rest] = this.#blocks(item.children);
        return typeof first === 'string'
          ? [mark(index) + first, ...(rest.length > 0 ? [rest] : [])]
          : [mark(index), [first, ...rest]];
      });
  }

  /** Running text in one line. */
  #inline(parts: readonly Part[]): string {
    return parts
      .map((part): string => {
        // Signs that a mark could be taken for say that they are typed: two texts that read differently are never signed alike.
        if (part.type === 'text') return part.value.replace(/\s+/g, ' ').replace(/[\\*`^~<>[\]|]/g, '\\$&');
        if (part.type === 'word') return this.#inlineWord(part.name, part);
        if (part.tagName === 'br') return ' / ';
        const inner = this.#inline(part.children);
        if (part.tagName === 'a') return titled(inner, part.properties);
        const mark = EMPHASIS[part.tagName] ?? '';
        return mark + inner + mark;
      })
      .join('');
  }

  #inlineWord(name: string, part: Extract<Part, { type: 'word' }>): string {
    const { library, anchors } = this.#context;
    const said = say(part, library);
    switch (said.is) {
      case 'claim':
        return this.#claim(said);
      case 'phrase':
        return said.text;
      case 'term':
        return `${this.#inline(said.parts)} <${said.href}>`;
      case 'link': {
        const text = this.#inline(said.parts);
        return linkState(said.href, library, anchors) === 'published'
          ? titled(text, { href: said.href, ...(said.title && { title: said.title }) })
          : text;
      }
      default:
        throw new Error(`<${name}> on line ${part.line} stands inside a sentence.`);
    }
  }

  #claim(said: SaidOf<'claim'>): string {
    const { words } = said;
    return (typeof words === 'string' ? words : this.#inline(words).trim()) + this.#cited(said);
  }

  /** Numbers of sources, as on the page. */
  #cited({ claim }: CitedClaim): string {
    const numbers = this.#context.notes.citations.get(claim) ?? [];
    return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
  }

  #notes(carrier: object): Line[] {
    const { library, notes } = this.#context;
    const found: Notes | undefined = notes.notes.get(carrier);
    if (!found) return [];
    const { meanings, sureness, evidence } = noteTexts(found, notes, library);
    return [
      [
        ...meanings.map(({ term, sound, definition }) => `* ${term}${sound ? ` (${sound})` : ''}: ${definition}`),
        ...(sureness.length > 0 ? [`* ${sureness.map(({ dots, words }) => `${dots} ${words}`).join(' · ')}`] : []),
        ...evidence.map(({ label, tag }) => `* ${label}: ${tag}`),
      ],
    ];
  }

  #claims(claims: readonly ToldClaim[]): Line[] {
    return claims.flatMap((claim): Line[] => [
      `- ${claim.contrary ? `${claim.contrary}: ` : ''}${claim.sentence}${this.#cited(claim)}`,
      [`${claim.tag}.`, ...(claim.limits ? [claim.limits.labelled] : []), ...(claim.search ? [claim.search] : [])],
    ]);
  }

  #phase({ title, days, basis, parts, calm, danger }: SaidPhase, pencil: string | undefined): Line[] {
    const dates = pencil === undefined ? [] : [`${days}.`, pencil];
    return [
      `### ${title}`,
      [...dates, basis, ...this.#blocks(parts), ...calm.flatMap(titledLines), ...this.#blocks(danger)],
    ];
  }

  #question({ question, parts, carrier }: SaidQuestion): Line[] {
    return [`? ${question}`, this.#blocks(parts), ...this.#notes(carrier)];
  }

  #table({ caption, corner, aspects, compared, rows, carrier }: SaidOf<'table'>): Line[] {
    return [
      `[table] ${caption}`,
      [
        rows === 'aspects' ? corner.aspects : corner.names,
        ...compared.flatMap(({ name, href, cells }): Line[] => [
          `- ${href ? way({ text: name, href }) : name}`,
          aspects.map((aspect, index) => `${aspect}: ${this.#inline(cells[index] ?? []).trim()}`),
        ]),
      ],
      ...this.#notes(carrier),
    ];
  }

  /** The lines of an answer. Every kind is named, so that a new one cannot be forgotten. */
  said(said: Said): Line[] {
    switch (said.is) {
      case 'claim':
        return [this.#claim(said)];
      case 'term':
        return [`${this.#inline(said.parts)} <${said.href}>`];
      case 'link':
        return [`${this.#inline(said.parts)} <${said.href}>`];
      case 'noted':
      case 'explained':
        return [...this.#blocks(said.parts), ...this.#notes(said.carrier)];
      case 'group':
        return [...this.#blocks(said.parts), ...(said.toWrite ?? [])];
      case 'sides':
      case 'parts':
        return this.#blocks(said.parts);
      case 'card':
        return [`[${said.tone}] ${titleText(said.title)}`, this.#blocks(said.parts)];
      case 'evidence':
        return [`[evidence] ${titleText(said.title)}`, this.#claims(said.claims)];
      case 'plot':
        return [
          `[plot] ${said.caption}`,
          [
            ...said.rows.map(({ name, figure }) => `${name}: ${figure}`),
            `${PLOT_MARKS.join(', ')}: ${said.axis}`,
            ...this.#blocks(said.parts),
            said.onIntervals,
            ...this.#claims(said.claims),
          ],
        ];
      case 'people':
        return [
          '[people]',
          [
            ...said.groups.flatMap(({ name, sentence }) => [name, sentence]),
            ...(said.difference ? [said.difference] : []),
            said.legend + this.#cited(said.cited),
          ],
          ...this.#notes(said.carrier),
        ];
      case 'table':
        return this.#table(said);
      case 'figure':
        return [
          `[drawing ${said.drawing}] ${said.caption}`,
          [Object.values(said.labels).join('; '), ...this.#blocks(said.parts), ...this.#blocks(said.label)],
        ];
      case 'path':
        return [`[path] ${said.caption}`, this.#blocks(said.parts)];
      case 'phases':
        return said.phases.flatMap((phase) => this.#phase(phase, said.pencil));
      case 'questions':
        return said.questions.flatMap((question) => this.#question(question));
      case 'standing':
        return said.title === undefined ? this.#blocks(said.parts) : [`[box] ${said.title}`, this.#blocks(said.parts)];
      case 'help':
        return [`[emergency] ${said.title}`, this.#blocks(said.parts), ...this.#blocks(said.more ?? [])];
      case 'heading':
        return [`${'#'.repeat(said.level)} ${said.text}`];
      case 'lead':
      case 'text':
      case 'remark':
      case 'phrase':
        return [said.text];
      case 'list':
        return said.lines.map((line) => `- ${line}`);
      case 'keys':
        return [`[keys] ${said.title}`, said.lines.map((line) => `- ${line}`)];
      case 'labelled':
        return [`${said.label} ${said.text}`];
      case 'way':
        return [way(said.way) + (said.end ?? '')];
      case 'ways':
        return said.ways.map((one) => `- ${way(one)}`);
      case 'rows':
        return said.rows.flatMap(({ name, parts, carrier }): Line[] => [
          `- ${name}: ${this.#inline(parts).trim()}`,
          ...this.#notes(carrier),
        ]);
      case 'tool':
        return [`[tool ${said.name}]`, [...said.lines, ...(said.parts ?? []).flatMap((parts) => this.#blocks(parts))]];
      case 'invitation':
        return [`[box] ${said.title}`, [said.text, way(said.way)]];
      // The same on every page: not signed, see UNSIGNED.
      case 'visit':
        return [];
    }
  }
}

const titled = (text: string, { href, title }: { href?: string; title?: string }): string =>
  `${text} <${href ?? ''}${title ? ` "${title}"` : ''}>`;

const titledLines = ({ title, lines }: TitledLines): Line[] => [`[list] ${title}`, lines.map((line) => `- ${line}`)];

/** The cells of a table of Markdown, row by row, its head first. */
function rowsOf({ children }: ElementPart): (readonly Part[])[][] {
  return children
    .filter((child): child is ElementPart => child.type === 'element')
    .flatMap((child) =>
      child.tagName === 'tr'
        ? [child.children.filter((cell): cell is ElementPart => cell.type === 'element').map((cell) => cell.children)]
        : rowsOf(child),
    );
}
