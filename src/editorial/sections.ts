// What stands together under one heading: the stretch of text a reader takes in at once.
import type { Passage } from './passages.ts';

export interface Section {
  file: string;
  passages: readonly Passage[];
  text: string;
}

/** Passages by heading; a field stands alone, an answer stands with its question. */
export function sectionsOf(passages: readonly Passage[]): Section[] {
  const sections: Passage[][] = [];
  let file = '';
  let open: Passage[] | undefined;
  for (const passage of passages) {
    const isNewFile = passage.file !== file;
    file = passage.file;
    const isAlone = passage.kind === 'field' && passage.collection !== 'faqs';
    if (isAlone) sections.push([passage]);
    else if (open && !isNewFile && passage.kind !== 'heading') open.push(passage);
    else sections.push((open = [passage]));
    if (isAlone && isNewFile) open = undefined;
  }
  return sections.map((members) => ({
    file: members[0]?.file ?? '',
    passages: members,
    text: members.map(({ text }) => text).join('\n'),
  }));
}
