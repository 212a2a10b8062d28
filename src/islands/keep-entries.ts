type Field = HTMLInputElement | HTMLTextAreaElement;

/**
 * Keep what a reader entered while the browser holds the page for “back”.
 *
 * WebKit empties fields just after it has shown such a page again, and tells nobody. It stays in the page’s memory.
 *
 * @param tell - Brings what the page says in line with its fields.
 */
export function keepEntries(fields: readonly Field[], tell: () => void): void {
  let kept: { value: string; checked: boolean }[] = [];
  const isTick = (field: Field): field is HTMLInputElement => 'checked' in field && /checkbox|radio/.test(field.type);
  addEventListener('pagehide', () => {
    kept = fields.map((field) => ({ value: field.value, checked: isTick(field) && field.checked }));
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    // At the event itself the fields still look full.
    setTimeout(() => {
      kept.forEach(({ value, checked }, index) => {
        const field = fields[index];
        if (!field) return;
        if (isTick(field)) field.checked = checked;
        else field.value = value;
      });
      tell();
    });
  });
}
