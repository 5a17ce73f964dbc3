const forms: readonly (readonly [label: string, form: RegExp])[] = [
  ['section', /^(?:§§?|sec(?:tions?|s?\.)) ?(.+)$/i],
  ['paragraph', /^(?:¶¶?|para(?:graphs?|s?\.)) ?(.+)$/i],
  ['note', /^n(?:n|otes?)?\. ?(.+)$/i],
  ['chapter', /^ch(?:apters?|s?\.) ?(.+)$/i],
  ['line', /^(?:lines?|l{1,2}\.) ?(\d.*)$/i],
  ['timestamp', /^(?:at )?(\d{1,2}:\d{2}(?::\d{2})?(?:[-–]\d.*)?)$/],
  ['page', /^(?:at |pp?\. ?)?(.+)$/i],
];

/** A pinpoint as CSL takes it: "§ 2(b)" a section, "¶ 14" a paragraph, "00:41:10" a time, anything else a page. */
export function cslLocator(pin: string): { locator: string; label: string } | Record<string, never> {
  const text = pin.trim();
  if (!text) return {};
  for (const [label, form] of forms) {
    const locator = form.exec(text)?.[1];
    if (locator) return { locator, label };
  }
  return {};
}
