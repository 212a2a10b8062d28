// Which component draws which of the editors’ words.
import type { WordName } from '#schemas/words.ts';
import Against from './for-editors/Against.astro';
import BookAVisit from './for-editors/BookAVisit.astro';
import CallToday from './for-editors/CallToday.astro';
import CallUsToday from './for-editors/CallUsToday.astro';
import Claim from './for-editors/Claim.astro';
import ClinicalNote from './for-editors/ClinicalNote.astro';
import CompareTreatments from './for-editors/CompareTreatments.astro';
import Disclaimer from './for-editors/Disclaimer.astro';
import DoList from './for-editors/DoList.astro';
import DoNotList from './for-editors/DoNotList.astro';
import EmergencyAdvice from './for-editors/EmergencyAdvice.astro';
import EvidenceBox from './for-editors/EvidenceBox.astro';
import FaqList from './for-editors/FaqList.astro';
import Figure from './for-editors/Figure.astro';
import For from './for-editors/For.astro';
import FusionApproaches from './for-editors/FusionApproaches.astro';
import GoNow from './for-editors/GoNow.astro';
import GuideDownload from './for-editors/GuideDownload.astro';
import Link from './for-editors/Link.astro';
import Normal from './for-editors/Normal.astro';
import NormalOrNot from './for-editors/NormalOrNot.astro';
import Noted from './for-editors/Noted.astro';
import PeopleOutOf100 from './for-editors/PeopleOutOf100.astro';
import Questions from './for-editors/Questions.astro';
import RecoveryTimeline from './for-editors/RecoveryTimeline.astro';
import ScheduleVisit from './for-editors/ScheduleVisit.astro';
import Steps from './for-editors/Steps.astro';
import StudyPlot from './for-editors/StudyPlot.astro';
import Term from './for-editors/Term.astro';
import TwoSides from './for-editors/TwoSides.astro';

type Component = (props: Record<string, unknown>) => unknown;

const components: Record<WordName | 'Noted' | 'Link', unknown> = {
  Against,
  BookAVisit,
  CallToday,
  CallUsToday,
  Claim,
  ClinicalNote,
  CompareTreatments,
  Disclaimer,
  DoList,
  DoNotList,
  EmergencyAdvice,
  EvidenceBox,
  FaqList,
  Figure,
  For,
  FusionApproaches,
  GoNow,
  GuideDownload,
  Link,
  Normal,
  NormalOrNot,
  Noted,
  PeopleOutOf100,
  Questions,
  RecoveryTimeline,
  ScheduleVisit,
  Steps,
  StudyPlot,
  Term,
  TwoSides,
};

/** @throws {Error} When there is no such word; the reader of bodies refuses it before. */
export function componentFor(name: string): Component {
  if (!Object.hasOwn(components, name)) throw new Error(`There is no word <${name}>.`);
  return components[name as WordName] as Component;
}
