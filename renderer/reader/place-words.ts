import type { Pinpoint, Pinpoints } from '../../shared/model/page-map';

/** A place as a person reads it: "p. 12", "pp. 12-13", "at *4", "¶ 12", "45:12-46:3", "at 0:41:10". */
export function placeWords({ scheme, pin }: Pick<Pinpoint, 'scheme' | 'pin'>): string {
  if (pin === null) return '';
  if (scheme === 'page') return `${pin.includes('-') ? 'pp.' : 'p.'} ${pin}`;
  return scheme === 'star' || scheme === 'time' ? `at ${pin}` : pin;
}

/** The place in each way its file can say it, beside the one that is cited. */
export function otherPlaces(all: Pinpoints, cited: string | null): string[] {
  const { page, star, paragraph, line, time } = all;
  const said = [
    page && placeWords({ scheme: 'page', pin: page }),
    star,
    paragraph && `${paragraph.includes('-') ? '¶¶' : '¶'} ${paragraph}`,
    line,
    time,
  ];
  return said.filter(
    (one): one is string => Boolean(one) && one !== cited && one !== `p. ${cited}` && one !== `pp. ${cited}`,
  );
}

export function allPlaces({ all, pin }: Pinpoint): string {
  return [pin, ...otherPlaces(all, pin)].filter(Boolean).join(' · ');
}
