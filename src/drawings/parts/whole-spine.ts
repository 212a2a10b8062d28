// The bones of the whole spine from the side (front of the body on the left), set one below the other along its curves.

/** A body: how deep and high it is, how high the disc below it is, and by how many degrees its axis leans back going down. */
interface Body {
  depth: number;
  height: number;
  disc: number;
  lean: number;
}

/** Forward in the neck, backward in the mid back, forward in the low back: each part curves against the next. */
const LEANS = {
  neck: [-9, -7, -2, 4, 10, 15],
  midBack: [19, 19, 17, 13, 8, 4, 0, -4, -8, -11, -13, -14],
  lowBack: [-13, -9, -2, 8, 19],
};

/** Bones grow from the neck down: they carry more. From C2, since C1 has no body. */
const BODIES: readonly Body[] = [
  ...LEANS.neck.map((lean, n) => ({ depth: 15 + n * 0.6, height: 7, disc: 2.8, lean })),
  ...LEANS.midBack.map((lean, n) => ({ depth: 19 + n * 1.1, height: 8 + n * 0.28, disc: 2.2, lean })),
  ...LEANS.lowBack.map((lean, n) => ({ depth: 34 + n * 1.2, height: 15, disc: 5.6, lean })),
];

const NECK = LEANS.neck.length;
const LOW_BACK = NECK + LEANS.midBack.length;

/** Middle of the upper edge of C2. */
const TOP = { x: 120, y: 26 };

/** Front and back of the upper edge of the sacrum, where the last disc ends. */
const SACRUM_TOP = ['115 335', '141 319'];

/** The spine as paths: its bodies, discs and arches, and where the numbers of the low back stand. */
export const spine = drawSpine();

function drawSpine() {
  let { x, y } = TOP;
  const bodies: string[] = [];
  const arches: string[] = [];
  const front: string[] = [];
  const back: string[] = [];
  const lumbar: [x: number, y: number][] = [];
  BODIES.forEach(({ depth, height, disc, lean }, index) => {
    const [sin, cos] = [Math.sin((lean * Math.PI) / 180), Math.cos((lean * Math.PI) / 180)];
    const middle = { x: x + (sin * height) / 2, y: y + (cos * height) / 2 };
    /** So far back from the middle, so far down. */
    const at = (behind: number, down: number): string =>
      `${round(middle.x + behind * cos + down * sin)} ${round(middle.y - behind * sin + down * cos)}`;
    const [d, h] = [depth / 2, height / 2];
    bodies.push(
      `M${at(-d, -h)} ${at(d, -h)}Q${at(d - 2.4, 0)} ${at(d, h)}L${at(-d, h)}Q${at(-d + 2.4, 0)} ${at(-d, -h)}z`,
    );
    front.push(at(-d + 1, 0));
    back.unshift(at(d - 1, 0));
    arches.push(`M${at(d, 0)}L${archOf(index).map(([behind, down]) => at(d + behind, down)).join(' ')}`);
    if (index >= LOW_BACK) lumbar.push([Number(round(middle.x - depth / 2 - 8)), Number(round(middle.y + 6))]);
    x += sin * (height + disc);
    y += cos * (height + disc);
  });
  return { bodies: bodies.join(''), arches: arches.join(''), discs: `M${[...front, ...SACRUM_TOP, ...back].join(' ')}z`, lumbar };
}

/** The arch behind a body and its spinous process: short in the neck, long and steep in the mid back, level in the low back. */
function archOf(index: number): readonly (readonly [behind: number, down: number])[] {
  if (index < NECK) return [[9, 1], [14 + index * 1.2, 5]];
  if (index < LOW_BACK) {
    const steep = Math.sin(((index - NECK + 1) / (LOW_BACK - NECK)) * Math.PI);
    return [[10, 0], [20 - steep * 2, 7 + steep * 9]];
  }
  return [[12, 1], [28, 7]];
}

/** A tenth of a unit is finer than a pixel. */
function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
