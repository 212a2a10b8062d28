import { entry } from './text.ts';
import { drawingStrings } from './interface-strings/drawings.ts';
import { evidenceStrings } from './interface-strings/evidence.ts';
import { frameStrings } from './interface-strings/frame.ts';
import { guideStrings } from './interface-strings/guide.ts';
import { listStrings } from './interface-strings/lists.ts';
import { readingStrings } from './interface-strings/reading.ts';
import { toolStrings } from './interface-strings/tools.ts';

/**
 * The strings of the interface: `content/<language>/site.yaml`.
 *
 * Each says where it stands and which marks it holds; pages put their values in with `domain/fill.ts`.
 */
export const interfaceStringsSchema = entry('strings of the interface', {
  ...frameStrings,
  ...readingStrings,
  ...evidenceStrings,
  ...toolStrings,
  ...drawingStrings,
  ...guideStrings,
  ...listStrings,
});
