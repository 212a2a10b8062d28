// Words inside the drawings: patients read them, so they are content, and clinicians sign them.
import { sayEach } from '../say.ts';
import { entry } from '../text.ts';

const drawing = <const Labels extends readonly string[]>(name: string, labels: Labels) =>
  entry(
    `labels of the drawing “${name}”`,
    sayEach(labels, () => `A label in the drawing “${name}”, in as few letters as it has now.`),
  );

export const drawingStrings = {
  drawings: entry('labels of drawings', {
    'canal-normal-and-narrow': drawing('canal-normal-and-narrow', [
      'normalCanal',
      'narrowCanal',
      'disc',
      'bulgingDisc',
      'nerves',
      'thickJoint',
      'thickBand',
    ]),
    'disc-wear': drawing('disc-wear', ['fullDisc', 'wornDisc', 'vertebra', 'bonyEdge']),
    'disc-with-tear': drawing('disc-with-tear', [
      'outerRing',
      'softCore',
      'front',
      'tear',
      'nerveRoot',
      'spinalCanal',
      'backOfTheBody',
    ]),
    'discectomy-before-and-after': drawing('discectomy-before-and-after', [
      'before',
      'after',
      'vertebra',
      'disc',
      'nerveRoot',
      'herniatedPart',
      'nerveHasRoom',
      'front',
      'back',
    ]),
    'epidural-shot': drawing('epidural-shot', ['vertebra', 'disc', 'needle', 'nerves', 'epiduralSpace']),
    'fused-segment': drawing('fused-segment', [
      'discAbove',
      'stillMoves',
      'fusedLevel',
      'spacerWith',
      'boneGraft',
      'screwsAndRod',
      'discBelow',
      'front',
      'back',
    ]),
    'fusion-routes': drawing('fusion-routes', ['alifFromTheFront', 'xlif', 'side', 'plifBack', 'tlifBack', 'oneSide']),
    'move-with-ease': drawing('move-with-ease', ['sitAWhile', 'getUpWalk', 'loadClose', 'pillowAtTheKnees']),
    'needle-in-disc': drawing('needle-in-disc', [
      'front',
      'outerRing',
      'softCore',
      'intoTheCore',
      'intoTheRing',
      'back',
    ]),
    'nerve-root-under-pressure': drawing('nerve-root-under-pressure', [
      'vertebra',
      'disc',
      'herniatedPart',
      'nerveRoot',
      'front',
      'back',
    ]),
    'slipped-vertebra': drawing('slipped-vertebra', ['slipped', 'forward', 'inPlace', 'front', 'back']),
    'spine-levels': drawing('spine-levels', [
      'neck',
      'c1ToC7',
      'midBack',
      't1ToT12',
      'lowBack',
      'l1ToL5',
      'sacrum',
      'l1',
      'l2',
      'l3',
      'l4',
      'l5',
      'front',
      'back',
    ]),
    'where-sciatica-is-felt': drawing('where-sciatica-is-felt', ['lowBack', 'buttock', 'thigh', 'calf', 'foot']),
  }),
};
