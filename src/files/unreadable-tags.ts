// Says what is wrong with a “<” that begins no tag: an address between < and >, curly quotes, no quotes, “less than”.

/**
 * What an editor should change where MDX cannot read a “<”.
 *
 * @param typed - The text from the sign “<” on.
 */
export function unreadableTag(typed: string): { problem: string; fix: string } {
  const address = /^<(?:mailto:)?((?:https?:\/\/|www\.)[^<>\s]*|[^<>\s@/]+@[^<>\s@]+)>?/iu.exec(typed)?.[1];
  if (address)
    return {
      problem: `An address stands between < and >: “${address}”.`,
      fix: address.includes('@')
        ? 'Write it without < and >.'
        : `Write it without < and >, or as a link: [words](${/^https?:/iu.test(address) ? address : `https://${address}`}).`,
    };
  const [tag = ''] = /^<\/?[A-Za-z][^<>]*>?/u.exec(typed) ?? [];
  const name = /^<\/?(\w+)/u.exec(tag)?.[1];
  // “<b c” without an end is more likely a tag than a number.
  if (!name)
    return { problem: 'The sign “<” begins a tag, and what follows is not one.', fix: 'Write “less than” in words.' };
  if (/[“”„‟«»‘’‚]/u.test(tag))
    return {
      problem: `<${name}> has curly quotes.`,
      fix: `Type straight quotes: ${shortened(tag.replaceAll(/[“”„‟«»‘’‚]/gu, '"'))}`,
    };
  const bare = /\s([\w-]+)\s*=\s*([^\s"'<>{}/]+)/u.exec(tag.replaceAll(/"[^"]*"/gu, '""'));
  if (bare) return { problem: `“${bare[1]}” of <${name}> has no quotes.`, fix: `Write ${bare[1]}="${bare[2]}".` };
  if (tag.split('"').length % 2 === 0)
    return { problem: `A quote in <${name}> is never closed.`, fix: 'Write the second " of each pair.' };
  if (/=\s*"[^"]*"\w/u.test(tag))
    return {
      problem: `A text in <${name}> has quotes inside its quotes.`,
      fix: 'Write curly quotes inside the straight ones: “…”.',
    };
  return {
    problem: `<${name}> cannot be read as it stands.`,
    fix: `Compare it with <${name}> in content/README.md: name="text", with a space between two of them.`,
  };
}

const shortened = (tag: string): string => (tag.length > 100 ? `${tag.slice(0, 99)}…` : tag);
