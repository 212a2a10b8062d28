// Says in an editor’s words what the YAML parser could not read.
import type { YAMLError } from 'yaml';
import { decapitalized, inQuotes, restOfLine, standsTwice, type YamlFinding } from './yaml-as-typed.ts';

/** Explain each error of the parser, one a line: where one thing is wrong, the parser stumbles several times. */
export function explainErrors(errors: readonly YAMLError[], text: string): YamlFinding[] {
  const told = new Map<number, YamlFinding>();
  // The same place may be told twice; the error about several lines knows more than the one about a colon.
  const ordered = [...errors].sort((one, other) => Number(knowsMore(other)) - Number(knowsMore(one)));
  for (const error of ordered) {
    const line = lineAt(text, error.pos[0]);
    if (!told.has(line.from)) told.set(line.from, { offset: error.pos[0], ...explain(error, text, line.text) });
  }
  return [...told.values()].sort((one, other) => one.offset - other.offset);
}

const knowsMore = ({ code }: YAMLError): boolean => code === 'MULTILINE_IMPLICIT_KEY';

function explain({ code, message, pos }: YAMLError, text: string, line: string): Pick<YamlFinding, 'problem' | 'fix'> {
  const [at, to] = pos;
  const value = /^[ \t]*(?:- +)*(?:[\w-]+:[ \t]+)?(.*)$/.exec(line)?.[1]?.trimEnd() ?? line;
  if (/^[^\S\t\r\n]*[^\S \t\r\n]/.test(line))
    return { problem: 'This line begins with a hard space.', fix: 'Delete the space and type it again.' };
  switch (code) {
    case 'DUPLICATE_KEY':
      return standsTwice(/^[^:\r\n]*/.exec(text.slice(at))?.[0].trim() ?? '');
    case 'TAB_AS_INDENT':
      return { problem: 'This line begins with a tab.', fix: 'Use spaces to indent.' };
    case 'BAD_SCALAR_START':
      return {
        problem: `A text without quotes cannot begin with “${text[at] ?? ''}”.`,
        fix: inQuotes(restOfLine(text, at)),
      };
    case 'BAD_DQ_ESCAPE':
      return {
        problem: 'A backslash inside double quotes begins a special sign, and this one does not exist.',
        fix: 'Write \\\\ for a backslash, or put the text in single quotes.',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return linesReadAsOne(line, text.slice(at, to));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return secondColon(value);
    case 'BAD_INDENT':
      return {
        problem: 'This line does not begin below the fields it belongs to.',
        fix: 'Put as many spaces before it as before the field above.',
      };
    case 'MISSING_CHAR':
      if (message.includes('closing'))
        return {
          problem: 'A quote opens on this line and is never closed.',
          fix: `End the text with ${message.endsWith("'quote") ? "'" : '"'}, or delete the first quote.`,
        };
      if (message.startsWith('Comments'))
        return {
          problem: 'Words stand directly behind a closed quote or bracket.',
          fix: 'Put the quote at the end of the text, or a space before the “#” of a note.',
        };
      if (message.startsWith('Sequence item'))
        return {
          problem: 'This line of a list has no hyphen.',
          fix: 'Begin it with “- ”, or join it to the line above. A note never stands inside a text.',
        };
      return linesReadAsOne(line, '');
    case 'UNEXPECTED_TOKEN':
      return unexpected(message, text, at, value);
    default:
      return cannotBeRead(message);
  }
}

/** A name without its colon, or without the space behind it, runs into the line below. */
function linesReadAsOne(line: string, source: string): Pick<YamlFinding, 'problem' | 'fix'> {
  const name = /^\s*(?:- )?([A-Za-z][\w-]*):(\S.*)$/.exec(line);
  if (name)
    return { problem: `There is no space behind “${name[1]}:”.`, fix: `Write ${name[1]}: ${name[2]}`.trimEnd() };
  if (/^\s*(?:- )?["']?[\w-]+["']?[ \t]*:[ \t]/.test(line) && source.includes('\n'))
    return {
      problem: 'The next line is read as more of the text on this line.',
      fix: 'Put as many spaces before the next line as before this one; or, if it belongs to the text, put the whole text in double quotes.',
    };
  return {
    problem: `“${line.trim()}” has no colon, so it is no field.`,
    fix: 'Write name: text, or, if it belongs to the text above, put that whole text in double quotes.',
  };
}

const secondColon = (value: string): Pick<YamlFinding, 'problem' | 'fix'> => ({
  problem: 'This line has a second colon, so it cannot be read.',
  fix: inQuotes(value),
});

function unexpected(message: string, text: string, at: number, value: string): Pick<YamlFinding, 'problem' | 'fix'> {
  const before = text.slice(0, at).trimEnd().at(-1);
  if (message.includes('block-seq-ind'))
    return {
      problem: 'A hyphen stands on the same line as the name of its field.',
      fix: `If it is a list, put it on the lines below. If it is a text: ${decapitalized(inQuotes(value))}`,
    };
  if (message.includes('node end') && (before === '"' || before === "'"))
    return {
      problem: `The text ends at the second quote: what follows, “${restOfLine(text, at)}”, would be lost.`,
      fix: inQuotes(withoutOuterQuotes(value)),
    };
  if (message.includes('node end') && (before === ']' || before === '}'))
    return {
      problem: `A text without quotes cannot begin with “${before === ']' ? '[' : '{'}”.`,
      fix: inQuotes(value),
    };
  if (message.includes('node end'))
    return {
      problem: 'This line does not belong to the one above.',
      fix: 'Look for a missing space behind a hyphen or colon, or for too few spaces at the beginning of the line.',
    };
  return cannotBeRead(message);
}

/** What was meant by quotes around a text that uses the same quote itself: `'It's fine'`. */
function withoutOuterQuotes(value: string): string {
  const [first = ''] = value;
  const count = value.split(first).length - 1;
  return count > 2 && value.endsWith(first) && (first === "'" || count % 2 === 1) ? value.slice(1, -1) : value;
}

const cannotBeRead = (message: string): Pick<YamlFinding, 'problem' | 'fix'> => ({
  problem: `This line cannot be read (${message}).`,
  fix: 'Look for a missing or extra quote, bracket or colon, and compare it with the same line in another file of this folder.',
});

function lineAt(text: string, offset: number): { from: number; text: string } {
  const from = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  // An error at the end of a line stands on that line.
  return { from, text: restOfLine(text, from) };
}
