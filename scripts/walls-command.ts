// `npm run walls`: holds every import against the walls between rooms; `-- --picture` draws the rooms instead.
import { cruiseRooms } from './walls/cruise.ts';
import { pictureOf } from './walls/picture.ts';

const { modules, brokenWalls } = await cruiseRooms(process.cwd());

if (process.argv.includes('--picture')) console.log(pictureOf(modules));
else {
  for (const { file, imports, reason, wall } of brokenWalls)
    console.error(`${file}\n  It imports “${imports}”.\n  ${reason}\n  (${wall})\n`);
  console.log(`${modules.filter(({ source }) => source.startsWith('src/')).length} files read.`);
  if (brokenWalls.length > 0)
    console.error(`${brokenWalls.length} imports go through a wall (scripts/walls/rooms.ts).`);
  process.exitCode = brokenWalls.length > 0 ? 1 : 0;
}
