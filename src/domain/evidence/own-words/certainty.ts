// Words that sound certain, where the record is not.

const CERTAIN =
  /\b(?:show(?:s|ed|n)?|prov(?:e|es|ed|en)|always|never|will|certainly|definitely|clearly|without (?:a )?doubt|guarantees?)\b/giu;
const NEGATED = /\b(?:no|not|never|nobody|none|nor|neither|yet|cannot|without)\b|n[’']t\b/iu;

/** The first word that sounds certain; “no study has shown it” does not. */
export function certainWord(words: string): string | undefined {
  for (const sentence of words.split(/(?<=[.;?!])\s+/u))
    for (const match of sentence.matchAll(CERTAIN)) {
      const around =
        sentence.slice(Math.max(0, match.index - 40), match.index) +
        sentence.slice(match.index + match[0].length, match.index + match[0].length + 10);
      if (!NEGATED.test(around)) return match[0];
    }
  return undefined;
}
