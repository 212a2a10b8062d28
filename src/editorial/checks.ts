// The list of checks. To add one: a file in checks/, a line here, its examples as a test.
import type { Check } from './check.ts';
import { abbreviationsSpelledOut } from './checks/abbreviations-spelled-out.ts';
import { activeVoiceInAdvice } from './checks/active-voice-in-advice.ts';
import { aidsThatMeetStandards } from './checks/aids-that-meet-standards.ts';
import { alternativeTextThatHelps } from './checks/alternative-text-that-helps.ts';
import { approvalWithOffLabel } from './checks/approval-with-off-label.ts';
import { benefitsWithBothSides } from './checks/benefits-with-both-sides.ts';
import { boxesWhereNeeded } from './checks/boxes-where-needed.ts';
import { checklistsInTheirPlace } from './checks/checklists-in-their-place.ts';
import { claimsFitForReaders } from './checks/claims-fit-for-readers.ts';
import { claimsForTheirReaders } from './checks/claims-for-their-readers.ts';
import { clinicWithinReach } from './checks/clinic-within-reach.ts';
import { comparisonsThatCompare } from './checks/comparisons-that-compare.ts';
import { contraryWithoutCircles } from './checks/contrary-without-circles.ts';
import { dangerCardsFilled } from './checks/danger-cards-filled.ts';
import { dangerSignSetsComplete } from './checks/danger-sign-sets-complete.ts';
import { dangerSignsFromTheRegister } from './checks/danger-signs-from-the-register.ts';
import { dangerSignsGoTo911 } from './checks/danger-signs-go-to-911.ts';
import { decisionsWithoutAPush } from './checks/decisions-without-a-push.ts';
import { emergencyBoxWhereNeeded } from './checks/emergency-box-where-needed.ts';
import { everythingIsUsed } from './checks/everything-is-used.ts';
import { factsToldOnce } from './checks/facts-told-once.ts';
import { harmsAllTold } from './checks/harms-all-told.ts';
import { harmsAsFullAsBenefits } from './checks/harms-as-full-as-benefits.ts';
import { headingsInOrder } from './checks/headings-in-order.ts';
import { lengthOfArticles } from './checks/length-of-articles.ts';
import { linksThatSayWhere } from './checks/links-that-say-where.ts';
import { linksThatWork } from './checks/links-that-work.ts';
import { marksInTheirPlace } from './checks/marks-in-their-place.ts';
import { noBareFigures } from './checks/no-bare-figures.ts';
import { medicinesInTheirPlace } from './checks/medicines-in-their-place.ts';
import { medicinesWithCare } from './checks/medicines-with-care.ts';
import { nothingUnfinished } from './checks/nothing-unfinished.ts';
import { outOf100NotPercent } from './checks/out-of-100-not-percent.ts';
import { ownWordsFitTheRecord } from './checks/own-words-fit-the-record.ts';
import { pagesTheSiteNeeds } from './checks/pages-the-site-needs.ts';
import { paragraphsToldOnce } from './checks/paragraphs-told-once.ts';
import { peopleWhoExist } from './checks/people-who-exist.ts';
import { phasesWithoutGaps } from './checks/phases-without-gaps.ts';
import { picturesOnOneScale } from './checks/pictures-on-one-scale.ts';
import { plainWords } from './checks/plain-words.ts';
import { plotsThatSayMore } from './checks/plots-that-say-more.ts';
import { plotsWithBothSides } from './checks/plots-with-both-sides.ts';
import { privacyBeforeForms } from './checks/privacy-before-forms.ts';
import { questionsAnsweredOnce } from './checks/questions-answered-once.ts';
import { resultsSideBySide } from './checks/results-side-by-side.ts';
import { reviewsInTime } from './checks/reviews-in-time.ts';
import { sameSizeSameWords } from './checks/same-size-same-words.ts';
import { scoresOnTheCard } from './checks/scores-on-the-card.ts';
import { scoresThatHold } from './checks/scores-that-hold.ts';
import { searchesUnderstood } from './checks/searches-understood.ts';
import { sheetsFromTheTexts } from './checks/sheets-from-the-texts.ts';
import { sheetsThatFit } from './checks/sheets-that-fit.ts';
import { shortLists } from './checks/short-lists.ts';
import { shortParagraphs } from './checks/short-paragraphs.ts';
import { shortSentences } from './checks/short-sentences.ts';
import { signOffsAsSigned } from './checks/sign-offs-as-signed.ts';
import { sourcesOnce } from './checks/sources-once.ts';
import { sourcesVerified } from './checks/sources-verified.ts';
import { sourcesWithAnAddress } from './checks/sources-with-an-address.ts';
import { storiesWithLabel } from './checks/stories-with-label.ts';
import { termsExplained } from './checks/terms-explained.ts';
import { titlesOfTheirOwn } from './checks/titles-of-their-own.ts';
import { visitsInTheirPlace } from './checks/visits-in-their-place.ts';
import { wordsSpelledRight } from './checks/words-spelled-right.ts';
import { wordsWeDoNotUse } from './checks/words-we-do-not-use.ts';

export const checks: readonly Check[] = [
  abbreviationsSpelledOut,
  activeVoiceInAdvice,
  aidsThatMeetStandards,
  alternativeTextThatHelps,
  approvalWithOffLabel,
  benefitsWithBothSides,
  boxesWhereNeeded,
  checklistsInTheirPlace,
  claimsFitForReaders,
  claimsForTheirReaders,
  comparisonsThatCompare,
  contraryWithoutCircles,
  dangerCardsFilled,
  dangerSignSetsComplete,
  dangerSignsFromTheRegister,
  dangerSignsGoTo911,
  decisionsWithoutAPush,
  emergencyBoxWhereNeeded,
  clinicWithinReach,
  everythingIsUsed,
  factsToldOnce,
  harmsAllTold,
  harmsAsFullAsBenefits,
  headingsInOrder,
  lengthOfArticles,
  linksThatSayWhere,
  linksThatWork,
  marksInTheirPlace,
  noBareFigures,
  medicinesInTheirPlace,
  medicinesWithCare,
  nothingUnfinished,
  outOf100NotPercent,
  ownWordsFitTheRecord,
  pagesTheSiteNeeds,
  paragraphsToldOnce,
  peopleWhoExist,
  phasesWithoutGaps,
  picturesOnOneScale,
  plotsThatSayMore,
  plotsWithBothSides,
  plainWords,
  privacyBeforeForms,
  questionsAnsweredOnce,
  resultsSideBySide,
  reviewsInTime,
  sameSizeSameWords,
  scoresOnTheCard,
  scoresThatHold,
  searchesUnderstood,
  sheetsFromTheTexts,
  sheetsThatFit,
  shortLists,
  shortParagraphs,
  shortSentences,
  signOffsAsSigned,
  sourcesOnce,
  sourcesVerified,
  sourcesWithAnAddress,
  storiesWithLabel,
  termsExplained,
  titlesOfTheirOwn,
  visitsInTheirPlace,
  wordsSpelledRight,
  wordsWeDoNotUse,
];
