// Which component draws which kind of answer.
import type { PageContext } from '#domain/page-model.ts';
import type { Said } from '#domain/said/said.ts';
import Card from './for-editors/Card.astro';
import Claim from './for-editors/Claim.astro';
import EvidenceBox from './for-editors/EvidenceBox.astro';
import Figure from './for-editors/Figure.astro';
import Group from './for-editors/Group.astro';
import Invitation from './for-editors/Invitation.astro';
import Link from './for-editors/Link.astro';
import Noted from './for-editors/Noted.astro';
import PeopleOutOf100 from './for-editors/PeopleOutOf100.astro';
import Phases from './for-editors/Phases.astro';
import Phrase from './for-editors/Phrase.astro';
import Questions from './for-editors/Questions.astro';
import Sides from './for-editors/Sides.astro';
import StandingText from './for-editors/StandingText.astro';
import Steps from './for-editors/Steps.astro';
import StudyPlot from './for-editors/StudyPlot.astro';
import Table from './for-editors/Table.astro';
import Term from './for-editors/Term.astro';
import Visit from './for-editors/Visit.astro';
import Explained from './for-pages/Explained.astro';
import Help from './for-pages/Help.astro';
import Heading from './for-pages/Heading.astro';
import KeyPoints from './for-pages/KeyPoints.astro';
import Labelled from './for-pages/Labelled.astro';
import Lead from './for-pages/Lead.astro';
import Lines from './for-pages/Lines.astro';
import Nothing from './for-pages/Nothing.astro';
import Remark from './for-pages/Remark.astro';
import Rows from './for-pages/Rows.astro';
import Text from './for-pages/Text.astro';
import Way from './for-pages/Way.astro';
import Ways from './for-pages/Ways.astro';

/** What every drawing of an answer is given. */
export interface DrawnProps {
  said: Said;
  context: PageContext;
  /** A number that no other word of the page has, for names that must be unique on it. */
  place?: number | undefined;
}

type Drawn = (props: DrawnProps) => unknown;

const components: Readonly<Record<Said['is'], unknown>> = {
  card: Card,
  claim: Claim,
  evidence: EvidenceBox,
  figure: Figure,
  group: Group,
  parts: Group,
  invitation: Invitation,
  link: Link,
  noted: Noted,
  people: PeopleOutOf100,
  phrase: Phrase,
  phases: Phases,
  questions: Questions,
  sides: Sides,
  standing: StandingText,
  path: Steps,
  plot: StudyPlot,
  table: Table,
  term: Term,
  visit: Visit,
  explained: Explained,
  help: Help,
  heading: Heading,
  keys: KeyPoints,
  labelled: Labelled,
  lead: Lead,
  list: Lines,
  remark: Remark,
  rows: Rows,
  text: Text,
  // A page draws its tools itself, from its own model.
  tool: Nothing,
  way: Way,
  ways: Ways,
};

/** The component that draws an answer. */
export const componentFor = (said: Said): Drawn => components[said.is] as Drawn;
