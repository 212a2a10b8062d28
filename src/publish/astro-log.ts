// What Astro says on a terminal, without what means nothing here.
import nodeLog from 'astro/logger/node';

/** A site without reviewers, sign-offs or corrections is in order, and the pages say so. */
const MAY_BE_EMPTY =
  /^The collection "(reviewers|signOffs|signedTexts|changeNotes|wantedPages|scores)" does not exist or is empty/;

type Log = ReturnType<typeof nodeLog>;

/** The destination that astro.config.mjs names as `logger`. */
export default function astroLog(options?: Parameters<typeof nodeLog>[0]): Log {
  const log = nodeLog(options);
  return {
    ...log,
    write(entry) {
      if (!MAY_BE_EMPTY.test(entry.message)) log.write(entry);
    },
  };
}
