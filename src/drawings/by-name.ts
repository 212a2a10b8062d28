// Which component draws which drawing: for pages, and for guides on paper.
import type { drawings } from '#schemas/words.ts';
import CanalNormalAndNarrow from './CanalNormalAndNarrow.astro';
import DiscWear from './DiscWear.astro';
import DiscWithTear from './DiscWithTear.astro';
import DiscectomyBeforeAndAfter from './DiscectomyBeforeAndAfter.astro';
import EpiduralShot from './EpiduralShot.astro';
import FusedSegment from './FusedSegment.astro';
import FusionRoutes from './FusionRoutes.astro';
import MoveWithEase from './MoveWithEase.astro';
import NeedleInDisc from './NeedleInDisc.astro';
import NerveRootUnderPressure from './NerveRootUnderPressure.astro';
import SlippedVertebra from './SlippedVertebra.astro';
import SpineLevels from './SpineLevels.astro';
import WhereSciaticaIsFelt from './WhereSciaticaIsFelt.astro';

export const drawingsByName = {
  'canal-normal-and-narrow': CanalNormalAndNarrow,
  'disc-wear': DiscWear,
  'disc-with-tear': DiscWithTear,
  'discectomy-before-and-after': DiscectomyBeforeAndAfter,
  'epidural-shot': EpiduralShot,
  'fused-segment': FusedSegment,
  'fusion-routes': FusionRoutes,
  'move-with-ease': MoveWithEase,
  'needle-in-disc': NeedleInDisc,
  'nerve-root-under-pressure': NerveRootUnderPressure,
  'slipped-vertebra': SlippedVertebra,
  'spine-levels': SpineLevels,
  'where-sciatica-is-felt': WhereSciaticaIsFelt,
} satisfies Record<(typeof drawings)[number], unknown>;

type Drawing = (props: { id: string; title: string; labels: Readonly<Record<string, string>> }) => unknown;

/** The component of a drawing; its labels are those of the same drawing in the strings of the interface. */
export const drawingFor = (name: (typeof drawings)[number]): Drawing => drawingsByName[name] as never;
