import { z } from 'zod';

/** What the Web Annotation Data Model (W3C Recommendation, 2017) asks of the parts that an export writes; nothing else may stand in them. */
const iri = z.string().regex(/^[a-z][\w+.-]*:/);
const position = z
  .strictObject({
    type: z.literal('TextPositionSelector'),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
  })
  .refine(({ start, end }) => start <= end);
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});
const share = String.raw`(100|\d{1,2})(\.\d{1,2})?`;
const area = z.strictObject({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://www.w3.org/TR/media-frags/'),
  value: z.string().regex(new RegExp(`^xywh=percent:${share},${share},${share},${share}$`)),
});
const page = z.strictObject({
  type: z.literal('FragmentSelector'),
  conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3778'),
  value: z.string().regex(/^page=[1-9]\d*$/),
  refinedBy: z.union([position, area]),
});
const range = z.strictObject({ type: z.literal('RangeSelector'), startSelector: page, endSelector: page });
const selector = z.union([quote, page, area, range]);
const target = z.strictObject({
  source: z.union([
    iri,
    z.strictObject({
      id: iri,
      type: z.enum(['Text', 'Image', 'Sound', 'Video']),
      format: z
        .string()
        .regex(/^\w+\/[\w.+-]+$/)
        .optional(),
      label: z.string().optional(),
      canonical: iri.optional(),
    }),
  ]),
  scope: iri.optional(),
  selector: z.union([selector, z.array(selector).min(1)]).optional(),
});
const time = z.iso.datetime();
const body = z.strictObject({
  type: z.literal('TextualBody'),
  purpose: z.enum(['commenting', 'tagging', 'classifying', 'identifying', 'describing', 'assessing']),
  value: z.string(),
  format: z.literal('text/plain'),
});
const annotation = z.strictObject({
  id: iri,
  type: z.literal('Annotation'),
  motivation: z.array(z.enum(['highlighting', 'commenting'])).min(1),
  created: time,
  modified: time,
  creator: z.strictObject({ type: z.literal('Person'), name: z.string() }).optional(),
  body: z.array(body),
  target: z.union([target, z.array(target).min(2)]),
});

export const annotationCollection = z
  .strictObject({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: z.literal('AnnotationCollection'),
    label: z.string(),
    total: z.number().int(),
    created: time,
    first: z.strictObject({
      id: iri,
      type: z.literal('AnnotationPage'),
      startIndex: z.literal(0),
      items: z.array(annotation),
    }),
  })
  .refine(({ total, first }) => total === first.items.length);
