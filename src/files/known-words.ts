// Holds a tag in a text against the rules of the editors’ words: whether there is such a word, and what it may carry.
import { didYouMean, nearest } from '#schemas/text.ts';
import { findWord, idList, words, wordsInSentences, type Word } from '#schemas/words.ts';
import type { MdxNode } from './parse-mdx.ts';

/** What is wrong with a tag, in an editor’s words. */
export interface Fault {
  problem: string;
  fix: string;
}

export interface KnownWord {
  name: string;
  rules: Word;
  props: Record<string, string>;
}

interface Place {
  /** The word it stands in. */
  around: string | undefined;
  /** Whether it stands in a field of a header, where only running text can. */
  inline: boolean;
}

const LIST = 'one of the words listed in content/README.md';

/** The word that a tag is, and its faults; a tag that is no word here has only faults. */
export function knownWord(node: MdxNode, { around, inline }: Place): { word?: KnownWord; faults: Fault[] } {
  const name = node.name ?? '';
  const rules = findWord(name);
  if (!rules) return { faults: [unknown(name)] };
  if (inline && !rules.inSentences)
    return {
      faults: [
        {
          problem: `<${name}> cannot stand in a field of the header.`,
          fix: `Only ${wordsInSentences.map((word) => `<${word}>`).join(', ')} can. Move it to the text below the header.`,
        },
      ],
    };
  const { props, faults } = attributesOf(node, name, rules);
  return {
    word: { name, rules, props },
    faults: [
      ...(rules.inside && rules.inside !== around
        ? [{ problem: `<${name}> stands alone.`, fix: `Put it inside <${rules.inside}>.` }]
        : []),
      ...faults,
      ...missing(node, name, rules),
      ...heldWrongly(node, name, rules),
      ...wordsTwice(node, props, name),
    ],
  };
}

function unknown(name: string): Fault {
  const meant = nearest(name, Object.keys(words));
  return {
    problem: name ? `There is no word <${name}>.` : 'An empty tag <> has no meaning here.',
    fix: meant ? `Did you mean <${meant}>?` : `Use Markdown, or ${LIST}.`,
  };
}

function attributesOf(
  { attributes = [] }: MdxNode,
  name: string,
  rules: Word,
): { props: Record<string, string>; faults: Fault[] } {
  const props: Record<string, string> = {};
  const faults: Fault[] = [];
  for (const { type, name: key = '…', value } of attributes) {
    const rule = Object.hasOwn(rules.attributes, key) ? rules.attributes[key] : undefined;
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
      faults.push({
        problem: `“${key}” of <${name}> has no text in quotes.`,
        fix: `Write ${key}="…" with the text in double quotes, without braces.`,
      });
    else if (!rule) {
      const meant = nearest(key, Object.keys(rules.attributes));
      const known = Object.keys(rules.attributes).join(', ') || 'nothing';
      faults.push({
        problem: `<${name}> has no “${key}”.`,
        fix: meant ? `Did you mean “${meant}”?` : `Remove it. <${name}> knows: ${known}.`,
      });
    } else if (rule.oneOf && !rule.oneOf.includes(value))
      faults.push({
        problem: `“${value}” is not possible for “${key}” of <${name}>.`,
        fix: `Write one of: ${rule.oneOf.join(', ')}.${didYouMean(value, rule.oneOf)}`,
      });
    else if (rule.someOf && !isSomeOf(value, rule.someOf)) {
      const wrong = idList(value).find((one) => !rule.someOf?.includes(one));
      faults.push({
        problem: `“${wrong ?? value}” is not possible for “${key}” of <${name}>.`,
        fix: `Write one or more of: ${rule.someOf.join(', ')}.${didYouMean(wrong, rule.someOf)}`,
      });
    } else props[key] = value;
  }
  return { props, faults };
}

const isSomeOf = (value: string, known: readonly string[]): boolean =>
  idList(value).length > 0 && idList(value).every((one) => known.includes(one));

const missing = ({ attributes = [] }: MdxNode, name: string, rules: Word): Fault[] =>
  Object.entries(rules.attributes)
    .filter(([key, rule]) => rule.required && !attributes.some((attribute) => attribute.name === key))
    .map(([key]) => ({ problem: `<${name}> needs “${key}”.`, fix: `Write <${name} ${key}="…">: ${rules.purpose}.` }));

function heldWrongly({ children = [] }: MdxNode, name: string, { holds, purpose }: Word): Fault[] {
  const isEmpty = !children.some((child) => child.type !== 'text' || child.value?.trim());
  if (holds === 'nothing')
    return isEmpty
      ? []
      : [{ problem: `<${name}> holds no text.`, fix: `Write <${name} … /> and put the text outside.` }];
  return isEmpty && (holds !== 'phrase-or-nothing' || children.length > 0)
    ? [{ problem: `<${name}> is empty.`, fix: `Write its text between <${name}> and </${name}>: ${purpose}.` }]
    : [];
}

/** A claim that is told to print the record’s words and holds words of its own. */
const wordsTwice = ({ children = [] }: MdxNode, { as }: Record<string, string>, name: string): Fault[] =>
  name === 'Claim' && as !== undefined && children.length > 0
    ? [
        {
          problem: `<Claim as="${as}"> prints the record’s words, and here stand other words in it.`,
          fix: `Remove as="${as}" to print the page’s own words, or write <Claim … /> to print the record’s.`,
        },
      ]
    : [];
