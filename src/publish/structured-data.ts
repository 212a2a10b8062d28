// What search engines are told. Built as data; every string in it stands on the page.
import type { Clinic, Library, Topic } from '#domain/library.ts';
import type { Review } from '#domain/review/review-state.ts';
import { siteUrl } from './site-address.ts';

interface Crumb {
  href: string;
  text: string;
}

/** A whole address from one inside the site. */
const onSite = (address: string): string => new URL(address, siteUrl).href;

/** The clinic, with what we know of it and nothing else. Source: schema.org/MedicalClinic. */
function clinicData(clinic: Clinic): object {
  const { street, city, state, zip } = clinic.address;
  return {
    '@type': 'MedicalClinic',
    '@id': onSite('/#clinic'),
    name: clinic.name,
    url: clinic.website || onSite('/'),
    ...(clinic.phone && { telephone: clinic.phone }),
    ...(clinic.email && { email: clinic.email }),
    ...(street &&
      city && {
        address: {
          '@type': 'PostalAddress',
          streetAddress: street,
          addressLocality: city,
          addressRegion: state,
          postalCode: zip,
          addressCountry: 'US',
        },
      }),
    ...(clinic.social.length > 0 && { sameAs: clinic.social.map(({ address }) => address) }),
  };
}

function breadcrumbData(trail: readonly Crumb[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: onSite(href),
    })),
  };
}

interface PageFacts {
  library: Library;
  path: string;
  title: string;
  description: string;
  updated?: string | undefined;
  trail?: readonly Crumb[];
}

const graph = (...things: object[]) => ({ '@context': 'https://schema.org', '@graph': things });

function webPage(type: string, { library, path, title, description, updated }: PageFacts): Record<string, unknown> {
  return {
    '@type': type,
    '@id': onSite(path),
    name: title,
    description,
    inLanguage: library.language,
    publisher: { '@id': onSite('/#clinic') },
    ...(updated && { dateModified: updated }),
  };
}

/** Any page of the site. */
export function pageData(facts: PageFacts): object {
  return graph(
    webPage('WebPage', facts),
    clinicData(facts.library.clinic),
    ...(facts.trail?.length ? [breadcrumbData(facts.trail)] : []),
  );
}

/** An article. `lastReviewed` and `reviewedBy` are there only while a sign-off is bound to these words. Source: schema.org/MedicalWebPage. */
export function articleData(facts: PageFacts & { written: string; topic: Topic; review: Review }): object {
  const { library, review } = facts;
  const reviewer = review.reviewer ? library.reviewers.get(review.reviewer)?.data : undefined;
  return graph(
    {
      ...webPage('MedicalWebPage', facts),
      datePublished: facts.written,
      audience: { '@type': 'Patient' },
      about: { '@type': 'MedicalEntity', name: facts.topic.data.title },
      ...(reviewer &&
        review.day && {
          lastReviewed: review.day,
          reviewedBy: {
            '@type': 'Person',
            name: reviewer.name,
            honorificSuffix: reviewer.credentials,
            jobTitle: reviewer.role,
          },
        }),
    },
    clinicData(library.clinic),
    breadcrumbData(facts.trail ?? []),
  );
}

/** The page whose main content is questions and answers. Source: schema.org/FAQPage. */
export function faqData(facts: PageFacts & { questions: readonly { question: string; answer: string }[] }): object {
  return graph(
    {
      ...webPage('FAQPage', facts),
      mainEntity: facts.questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
    clinicData(facts.library.clinic),
    breadcrumbData(facts.trail ?? []),
  );
}

/** The glossary. Source: schema.org/DefinedTermSet. */
export function glossaryData(
  facts: PageFacts & { terms: readonly { name: string; description: string; href: string }[] },
): object {
  return graph(
    {
      ...webPage('WebPage', facts),
      mainEntity: {
        '@type': 'DefinedTermSet',
        name: facts.title,
        hasDefinedTerm: facts.terms.map(({ name, description, href }) => ({
          '@type': 'DefinedTerm',
          name,
          description,
          url: onSite(href),
        })),
      },
    },
    clinicData(facts.library.clinic),
    breadcrumbData(facts.trail ?? []),
  );
}
