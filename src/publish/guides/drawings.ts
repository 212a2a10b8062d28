// The drawings of the site as files for paper, made from the components that draw them on pages.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { drawings } from '#schemas/words.ts';
import DiscWithTear from '../../components/drawings/DiscWithTear.astro';
import FusedSegment from '../../components/drawings/FusedSegment.astro';
import NerveRootUnderPressure from '../../components/drawings/NerveRootUnderPressure.astro';
import SegmentNormal from '../../components/drawings/SegmentNormal.astro';
import tokens from '../../styles/tokens.css?raw';
import { onPaper, paperColors } from './paper-colors.ts';
import type { Drawings } from './printed-forms.ts';

const COMPONENTS = {
  'disc-with-tear': DiscWithTear,
  'fused-segment': FusedSegment,
  'nerve-root-under-pressure': NerveRootUnderPressure,
  'normal-segment': SegmentNormal,
} satisfies Record<(typeof drawings)[number], unknown>;

let drawn: Promise<Drawings> | undefined;

/** Each drawing as SVG in the colors of paper. */
export function drawingsOnPaper(): Promise<Drawings> {
  drawn ??= draw();
  return drawn;
}

async function draw(): Promise<Drawings> {
  const container = await AstroContainer.create();
  const colors = paperColors(tokens);
  const entries = Object.entries(COMPONENTS).map(async ([name, component]) => {
    const svg = await container.renderToString(component, { props: { id: 'd', title: '' } });
    return [name, onPaper(svg, colors)] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as Drawings;
}
