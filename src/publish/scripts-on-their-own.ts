// Each tool’s script is one file: a script that waits for a shared one costs another way to the server and back, seconds on a slow phone.

interface Resolver {
  resolve(source: string, importer: string, options: { skipSelf: boolean }): Promise<{ id: string } | null>;
}

const ISLAND = /\/src\/islands\/([^/?]+)\.ts(?:\?of=(.+))?$/;
const OWN_CODE = /\/src\/(?:islands|domain)\/[^?]+\.ts$/;

/** A Vite plugin that gives every tool its own copy of what tools share, by a mark in the address of the module. */
export const scriptsOnTheirOwn = {
  name: 'scripts-on-their-own',
  enforce: 'pre' as const,
  async resolveId(this: Resolver, source: string, importer: string | undefined) {
    const tool = importer && toolOf(importer);
    if (!tool) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && OWN_CODE.test(found.id) ? `${found.id}?of=${tool}` : null;
  },
};

/** The tool whose script, or whose copy of a shared part, imports something. */
function toolOf(importer: string): string | undefined {
  const mark = /\?of=(.+)$/.exec(importer)?.[1];
  return mark ?? ISLAND.exec(importer)?.[1];
}
