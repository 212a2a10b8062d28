// What stands inside an answer, in reading order: for everything that must find claims, terms and entries wherever they are.
import type { Part } from '../body.ts';
import type { CitedClaim, Compared, Said, SaidOf } from './said.ts';

/** A claim that is cited here, a term that is named here, or parts to read on in. */
export type Piece = { claim: CitedClaim } | { term: string } | { parts: readonly Part[] };

/** Pieces that stand together; with a carrier, their notes stand beside them. */
export interface Stretch {
  pieces: readonly Piece[];
  carrier?: object;
  /** All notes stand beside the whole, also those of blocks inside it. */
  isWhole?: true;
}

const parts = (inside: readonly Part[]): Piece => ({ parts: inside });

/** The stretches of an answer. Every kind is named, so that a new one cannot be forgotten. */
export function stretchesOf(said: Said): readonly Stretch[] {
  switch (said.is) {
    case 'help':
      return [{ pieces: [parts(said.parts), parts(said.more ?? [])] }];
    case 'claim':
      return [{ pieces: [...(typeof said.words === 'string' ? [] : [parts(said.words)]), { claim: said }] }];
    case 'term':
      return [{ pieces: [{ term: said.term }, parts(said.parts)] }];
    case 'evidence':
      return [{ pieces: said.claims.map((claim) => ({ claim })) }];
    case 'plot':
      return [{ pieces: [...said.claims.map((claim) => ({ claim })), parts(said.parts)] }];
    case 'people':
      return [{ carrier: said.carrier, pieces: [{ claim: said.cited }] }];
    case 'table':
      return [{ carrier: said.carrier, pieces: cellsOf(said).map(parts) }];
    case 'figure':
      return [{ pieces: [parts(said.parts), parts(said.label)] }];
    case 'phases':
      return said.phases.map((phase) => ({ pieces: [parts(phase.parts), parts(phase.danger)] }));
    case 'questions':
      return said.questions.map(({ carrier, parts: answer }) => ({ carrier, isWhole: true, pieces: [parts(answer)] }));
    case 'rows':
      return said.rows.map(({ carrier, parts: row }) => ({ carrier, pieces: [parts(row)] }));
    case 'noted':
    case 'explained':
      return [{ carrier: said.carrier, pieces: [parts(said.parts)] }];
    case 'tool':
      return [{ pieces: (said.parts ?? []).map(parts) }];
    case 'link':
    case 'card':
    case 'path':
    case 'sides':
    case 'group':
    case 'standing':
    case 'parts':
      return [{ pieces: [parts(said.parts)] }];
    case 'phrase':
    case 'visit':
    case 'invitation':
    case 'heading':
    case 'lead':
    case 'text':
    case 'remark':
    case 'labelled':
    case 'list':
    case 'way':
    case 'ways':
    case 'keys':
      return [];
  }
}

/** The parts that stand in answers, without those of entries that words in them draw in. */
export const partsIn = (says: readonly Said[]): Part[] =>
  says.flatMap(stretchesOf).flatMap(({ pieces }) => pieces.flatMap((piece) => ('parts' in piece ? piece.parts : [])));

/** Cells in the order in which their sources are numbered. */
function cellsOf({ compared, aspects, cites }: SaidOf<'table'>): readonly (readonly Part[])[] {
  return cites === 'by-name'
    ? compared.flatMap(({ cells }) => cells)
    : aspects.flatMap((_, index) => compared.map(({ cells }: Compared) => cells[index] ?? []));
}
