// The part of Citation.js that bibliography.ts uses; the packages carry no types.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(format: string, options: Record<string, unknown>): unknown;
  }
  export const plugins: { config: { get(name: string): unknown } };
}
declare module '@citation-js/plugin-csl';
