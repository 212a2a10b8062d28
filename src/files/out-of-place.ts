// Finds editors’ words and headings that stand where they cannot.
import { shortened } from '#domain/problem.ts';
import { findWord, standsInSentences } from '#schemas/words.ts';
import { isBlock, isHeading, isWord, nameOf, type PlacedNode, type Told, type ToldOf, typedIn } from './placed-node.ts';

/** A word that stands where it cannot be drawn, or that holds what it cannot. */
export function wordOutOfPlace(node: PlacedNode, around: readonly PlacedNode[]): ToldOf | undefined {
  const place = (problem: string, fix: string, at = node): ToldOf => ({
    node: at,
    told: { check: 'known-words', problem, fix },
  });
  const link = around.find(({ tagName, name }) => tagName === 'a' || name === 'Term');
  if (node.tagName === 'a' && link?.name === 'Term')
    return place('A link stands inside a <Term>, which is a link itself.', 'Put one of the two behind the other.');
  if (!isWord(node)) return undefined;
  const name = node.name ?? '';
  const rules = findWord(name);
  // A name that does not exist is told as that.
  if (!rules) return undefined;
  if (standsInSentences(name)) {
    if (link && (name === 'Claim' || name === 'Term'))
      return place(
        `<${name}> stands inside ${link.tagName === 'a' ? 'a link' : 'a <Term>'}, and is a link itself.`,
        'Put one of the two behind the other.',
      );
    if (name === 'Claim' && around.some((outer) => outer.name === 'Claim'))
      return place(
        '<Claim> stands inside another <Claim>.',
        'Put one behind the other: each holds only the words for its own record.',
      );
    if (name === 'Claim' && around.some(isHeading))
      return place('<Claim> stands in a heading.', 'Put it into the text below the heading.');
  } else if (node.type === 'mdxJsxTextElement' || around.some(isHeading))
    return place(
      `<${name}> stands in the middle of a sentence.`,
      rules.holds === 'nothing'
        ? `Put <${name} … /> on a line of its own, with an empty line above and below.`
        : `Put <${name}> and </${name}> on lines of their own, with an empty line above and below.`,
    );
  return rules.holds === 'phrase' || rules.holds === 'phrase-or-nothing' ? moreThanAPhrase(node) : undefined;
}

/** What stands in a caption or a term beside its one paragraph. */
function moreThanAPhrase(word: PlacedNode): ToldOf | undefined {
  const blocks = (word.children ?? []).filter((child) => isBlock(child) || isBlockWord(child) || child.value?.trim());
  const block = blocks.find((child) => isBlockWord(child) || (isBlock(child) && child.tagName !== 'p'));
  if (block)
    return {
      node: block,
      told: {
        check: 'known-words',
        problem: `<${word.name}> holds one paragraph, and here stands ${nameOf(block)} in it.`,
        fix: `Put it above or below <${word.name}>.`,
      },
    };
  const paragraphs = blocks.filter(({ tagName }) => tagName === 'p');
  const second = blocks.length > 1 ? (paragraphs[1] ?? paragraphs[0]) : undefined;
  return (
    second && {
      node: second,
      told: {
        check: 'known-words',
        problem: `<${word.name}> holds one paragraph, and here begins another.`,
        fix: `Write them as one, without an empty line, or put this one below </${word.name}>.`,
      },
    }
  );
}

const isBlockWord = (node: PlacedNode): boolean =>
  isWord(node) && !standsInSentences(node.name ?? '') && findWord(node.name ?? '') !== undefined;

/** A heading that a text makes by mistake, or that stands where no table of contents and no guide can show it. */
export function headingOutOfPlace(node: PlacedNode, around: readonly PlacedNode[], source: string): Told | undefined {
  if (!isHeading(node)) return undefined;
  const told = (problem: string, fix: string): Told => ({ check: 'headings-in-order', problem, fix });
  const typed = typedIn(node, source);
  const [, words = '', line = ''] = /^([\s\S]*?)\r?\n[ \t>]*(=+|-+)[ \t]*$/u.exec(typed) ?? [];
  if (line)
    return told(
      `The line “${shortened(line)}” makes a heading of the text above it: “${shortened(words.trim())}”.`,
      'For a heading, write “## ” before it. Otherwise delete the line.',
    );
  const [parent] = around.slice(1);
  if (parent)
    return told(
      `A heading stands inside ${nameOf(parent)}.`,
      parent.name && findWord(parent.name)?.attributes['heading']
        ? `Write <${parent.name} heading="…">, or put the heading above it.`
        : 'Put it above, or make it bold words (**…**).',
    );
  if (/^h[56]$/u.test(node.tagName ?? ''))
    return told('Headings this deep are no headings on paper.', 'Use ##, ### or ####.');
  return undefined;
}
