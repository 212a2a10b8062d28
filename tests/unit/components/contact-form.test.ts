// The contact form, which stands on the page of the guide once the clinic names an address that takes it.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageMatter } from '#domain/pages.ts';
import ContactForm from '../../../src/components/for-pages/ContactForm.astro';
import { library } from '../../site/the-content.ts';

const ADDRESS = 'https://forms.example/valor-spine';

const draw = async (formAddress: string) => {
  const container = await AstroContainer.create();
  const { context } = pageMatter({ ...library, clinic: { ...library.clinic, formAddress } }, 'guide');
  return fromHtml(await container.renderToString(ContactForm, { props: { page: context } }), { fragment: true });
};

let page: Awaited<ReturnType<typeof draw>>;
beforeAll(async () => {
  page = await draw(ADDRESS);
});

describe('ContactForm', () => {
  test('is not there as long as nothing takes it', async () => {
    expect(toString(await draw('')).trim()).toBe('');
  });

  test('posts to the address of the clinic, without a script', () => {
    expect(select('form', page)?.properties).toMatchObject({ action: ADDRESS, method: 'post' });
    expect(selectAll('script, [onsubmit], [onclick]', page)).toEqual([]);
    expect(select('button[type=submit]', page)).toBeDefined();
  });

  test('says above the first field what is an emergency, and that messages are not watched', () => {
    const text = toString(page);
    const first = text.indexOf(library.words.contact.name);
    expect(text.indexOf('Call 911')).toBeGreaterThan(-1);
    expect(text.indexOf('Call 911')).toBeLessThan(first);
    expect(text.indexOf('Nobody watches our messages')).toBeLessThan(first);
  });

  test('asks for nothing about health: no field takes free text besides name and ways to answer', () => {
    expect(selectAll('textarea, select', page)).toEqual([]);
    const names = selectAll('input', page).map(({ properties }) => properties.name);
    expect(names).toEqual(['name', 'email', 'tel', 'not-emergency', 'website']);
  });

  test('cannot be sent without the word that it is no emergency', () => {
    expect(select('input[name=not-emergency]', page)?.properties).toMatchObject({ type: 'checkbox', required: true });
    expect(toString(select('label[for=contact-not-emergency]', page) ?? page)).toContain(
      'My problem is not an emergency',
    );
  });

  test('has a visible label, a name for the browser and words for a fault at every field', () => {
    for (const { properties } of selectAll('form p:not(.trap) input', page)) {
      const id = String(properties.id);
      const label = toString(select(`label[for=${id}]`, page) ?? page);
      expect(label, id).toMatch(properties.required ? /\(required\)$/ : /\(you may leave this empty\)$/);
      expect(String(properties.ariaDescribedBy), id).toBe(`${id}-fault`);
      const fault = toString(select(`#${id}-fault`, page) ?? page);
      expect(fault.trim().length, id).toBeGreaterThan(10);
      // The same words stand in the summary above, as a way to the field.
      expect(toString(select(`.faults a[href="#${id}"]`, page) ?? page)).toBe(fault.trim());
      if (properties.type !== 'checkbox') expect(properties.autoComplete, id).toBeTruthy();
    }
  });

  test('takes phone numbers as people write them, by a pattern that browsers can read', () => {
    // Browsers read patterns with the flag v. Source: HTML standard, “the pattern attribute”.
    const pattern = new RegExp(`^(?:${String(select('input[name=tel]', page)?.properties.pattern)})$`, 'v');
    for (const number of ['+1 555-555-0100', '(555) 555.0100', '5555550100']) expect(number).toMatch(pattern);
    for (const number of ['12', 'my leg is numb']) expect(number).not.toMatch(pattern);
  });

  test('has a field that only programs fill in', () => {
    const trap = select('.trap', page);
    expect(trap?.properties.ariaHidden).toBe('true');
    expect(select('.trap input', page)?.properties).toMatchObject({ tabIndex: -1 });
  });
});
