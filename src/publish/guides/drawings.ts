// The drawings of the site as files for paper, made from the components that draw them on pages.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { InterfaceStrings } from '#domain/library.ts';
import { drawingsByName } from '#drawings/by-name.ts';
import tokens from '#styles/tokens.css?raw';
import { onPaper, paperColors } from './paper-colors.ts';
import type { Drawings } from './printed-forms.ts';

/** Each drawing as SVG in the colors of paper. */
export async function drawingsOnPaper({ drawings: labels }: InterfaceStrings): Promise<Drawings> {
  const container = await AstroContainer.create();
  const colors = paperColors(tokens);
  const entries = Object.entries(drawingsByName).map(async ([name, component]) => {
    const svg = await container.renderToString(component, {
      props: { id: 'd', title: '', labels: labels[name as keyof typeof labels] },
    });
    return [name, onPaper(svg, colors)] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Drawings;
}
