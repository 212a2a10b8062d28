// Decision aids, held to the standards they claim.
import { describe, expect, test } from 'vitest';
import { addressOf, listAddresses } from '#domain/addresses.ts';
import { optionRows } from '#schemas/decision-aid.ts';
import { library } from './the-content.ts';
import { all, attribute, find, getPage, one, visibleText } from './the-site.ts';

const aids = [...library.decisionAids.values()];
const standards = library.strings.decisionStandards;

test('the checklist names every standard, and leads to the place in every aid where it is met', () => {
  const { tree } = getPage(listAddresses.standards);
  const links = new Set(all(tree, 'main ol a').map((link) => attribute(link, 'href')));
  const text = visibleText(one(tree, 'main'));
  for (const standard of standards) expect(text).toContain(standard.text);
  for (const { id } of aids)
    for (const { anchor } of standards) {
      const address = addressOf.decisionAid(id);
      expect(links).toContain(`${address}#${anchor}`);
      expect(find(getPage(address).tree, `[id="${anchor}"]`), `${address}#${anchor}`).toBeDefined();
    }
});

describe.each(aids.map(({ id, data }) => [id, data] as const))('%s', (id, data) => {
  const { tree } = getPage(addressOf.decisionAid(id));

  test('states the decision and all options', () => {
    const text = visibleText(tree);
    expect(text).toContain(data.decision);
    for (const { name } of data.options) expect(text).toContain(name);
  });
  test('shows the same rows for each option', () => {
    const rows = all(one(tree, '#options ~ div table'), 'tbody tr');
    expect(rows).toHaveLength(optionRows.length);
    for (const row of rows)
      expect(all(row, 'td').map((cell) => visibleText(cell) !== '')).toEqual(data.options.map(() => true));
  });
  test('counts people in every picture', () => {
    const groups = all(tree, '[data-part=people] > div > div').map((group) => visibleText(group));
    expect(groups.filter((words) => !/\d+ out of \d+ people/.test(words))).toEqual([]);
  });
  test('says when it was made, when it is checked, and who paid', () => {
    const text = visibleText(tree);
    for (const words of ['Written ', 'Next check by ', library.strings.decide.paid]) expect(text).toContain(words);
  });
  test('fills nothing in beforehand and leads to no booking', () => {
    expect(all(tree, '[checked], [selected]')).toEqual([]);
    expect(all(tree, 'main a[href^="/schedule/"], main [data-part=visit]')).toEqual([]);
  });
});
