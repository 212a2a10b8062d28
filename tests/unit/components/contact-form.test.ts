// The contact form as a clinic gets it that has set an address for it.
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Root } from 'hast';
import type { Library } from '#domain/library.ts';
import { gatherPage } from '#domain/page-model.ts';
import ContactForm from '../../../src/components/for-pages/ContactForm.astro';
import { library } from '../../fixtures/library.ts';

const ADDRESS = 'https://forms.example.org/valor';

async function drawn(clinic: Partial<Library['clinic']>): Promise<Root> {
  const container = await AstroContainer.create();
  const changed = { ...library, clinic: { ...library.clinic, ...clinic } };
  const { context } = gatherPage(changed, { texts: [], own: [], arrange: () => ({}) });
  return fromHtml(await container.renderToString(ContactForm, { props: { context } }), { fragment: true });
}

describe('with an address for it', () => {
  let tree: Root;
  beforeAll(async () => {
    tree = await drawn({ formAddress: ADDRESS });
  });
  const all = (selector: string) => selectAll(selector, tree);

  test('the form posts to that address, and works without a script', () => {
    const { action, method, noValidate } = select('form', tree)?.properties ?? {};
    expect([action, method, noValidate]).toEqual([ADDRESS, 'post', undefined]);
    expect(all('script, [onclick], [onsubmit]')).toEqual([]);
    expect(all('button[type=submit]')).toHaveLength(1);
  });
  test('every field has a label, and words for what is missing beside it and above all', () => {
    const fields = all('input').filter(({ properties }) => properties.name !== 'website');
    expect(fields.map(({ properties }) => properties.name)).toEqual(['name', 'email', 'tel', 'not-emergency']);
    for (const { properties } of fields) {
      const { id, ariaDescribedBy } = properties;
      expect(all(`label[for="${String(id)}"]`)).toHaveLength(1);
      expect(toString(select(`#${String(ariaDescribedBy)}`, tree) ?? { type: 'root', children: [] })).toMatch(/\S{3}/);
      expect(all(`[data-part=faults] a[href="#${String(id)}"]`)).toHaveLength(1);
    }
  });
  test('it fills in by itself what browsers know', () => {
    expect(all('[autocomplete]').map(({ properties }) => String(properties.autoComplete))).toEqual([
      'name',
      'email',
      'tel',
      'off',
    ]);
  });
  test('it asks nothing about health, and that it is no emergency', () => {
    expect(all('textarea, select, input[type=file]')).toEqual([]);
    expect(select('#contact-not-emergency', tree)?.properties.required).toBe(true);
    expect(toString(select('label[for=contact-not-emergency]', tree) ?? { type: 'root', children: [] })).toContain(
      'My problem is not an emergency',
    );
  });
  test('programs fall into a trap that people neither see nor reach', () => {
    const trap = select('input[name=website]', tree);
    expect([trap?.properties.tabIndex, trap?.properties.autoComplete]).toEqual([-1, ['off']]);
    expect(all('[aria-hidden=true] input[name=website]')).toHaveLength(1);
  });
});

test('without an address there is no form', async () => {
  expect(selectAll('*', await drawn({ formAddress: '' }))).toEqual([]);
});
