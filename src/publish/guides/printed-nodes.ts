// What a printed guide is made of: plain data that the template draws. Every text in it is a value; none of it is ever read as code.

export type Inline =
  | string
  | { is: 'strong' | 'em' | 'sup' | 'sub' | 'small'; says: Inline[] }
  | { is: 'break' }
  /** Numbers of sources, each a way to its place in the list. */
  | { is: 'cite'; numbers: number[] }
  /** A place in this guide, by label; on paper its page stands behind the words. */
  | { is: 'place'; to: string; says: Inline[]; withPage: boolean }
  /** An address on the web; `shown` is what stands on paper when the words do not tell it. */
  | { is: 'address'; to: string; says: Inline[]; shown?: string };

export type Tone = 'emergency' | 'urgent' | 'soon' | 'evidence' | 'keys' | 'plain';

export interface Table {
  is: 'table';
  caption?: string;
  head: Inline[][];
  /** The first cell of each row is its name. */
  rows: Inline[][][];
}

export type Block =
  | { is: 'paragraph'; says: Inline[]; tone?: 'lead' | 'small' | 'caution' }
  | { is: 'heading'; level: number; says: Inline[]; label?: string; inContents: boolean; starts?: 'page' }
  | { is: 'list'; kind: 'bullets' | 'numbers' | 'checkboxes'; items: Block[][] }
  | Table
  | { is: 'card'; tone: Tone; level: number; title: string; label?: string; says: Block[] }
  /** What stands beside a block: evidence and meanings. */
  | { is: 'notes'; items: Inline[][] }
  /** Blocks whose end stays on the page of what follows: what stands beside them. */
  | { is: 'followed'; says: Block[] }
  /** Things of equal weight, side by side where there is room. */
  | { is: 'sides'; sides: Block[][] }
  | { is: 'picture'; svg: string; description: string; caption: Inline[]; width: 'drawing' | 'people' }
  | { is: 'sources'; items: { label: string; says: Inline[] }[] };
