import { describe, expect, it } from 'vitest';
import { authoritiesInBrief } from '../../../shared/citation/brief-authorities';
import { recogniseCitations } from '../../../shared/citation/recognise/recognise';

const found = (text: string) =>
  authoritiesInBrief(recogniseCitations(text)).map(({ keys, draft, spans }) => [
    keys,
    draft?.fields.section,
    spans.length,
  ]);

describe('the authorities of a brief', () => {
  it('are the sections of a list, each with all its references', () => {
    expect(
      found('See 28 U.S.C. §§ 1913, 1930(b), 1930. Under 28 U.S.C. § 1930, and 22 U.S.C. §§ 7101 to 7114.'),
    ).toEqual([
      [['28 U.S.C. § 1913'], '1913', 1],
      [['28 U.S.C. § 1930'], '1930', 2],
      [['22 U.S.C. § 7101-7114'], '7101-7114', 1],
    ]);
  });

  it('are one for parallel citations', () => {
    const text = 'Doe v. Roe, 184 Wash. 2d 95, 359 P.3d 714 (2015). Doe, 359 P.3d at 719.';
    expect(found(text)).toEqual([[['184 Wash. 2d 95', '359 P.3d 714'], undefined, 2]]);
  });
});
