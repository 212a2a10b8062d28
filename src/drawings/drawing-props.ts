import type { InterfaceStrings } from '#domain/library.ts';

type Labels = InterfaceStrings['drawings'];

/** What every drawing is given: `DrawingProps<'disc-with-tear'>`. */
export interface DrawingProps<Name extends keyof Labels> {
  /** Begins the ids inside the drawing. */
  id: string;
  /** For those who cannot see it. */
  title: string;
  labels: Labels[Name];
}
