const negation =
  /(?:^|[^\p{L}])(?:not|no|never|none|nor|neither|nothing|nobody|nowhere|cannot|without|unless|except|least|hardly|scarcely)(?![\p{L}])|n['’]t(?![\p{L}])|less\b/iu;

/** Whether words deny something. A change that adds or takes away such words is never a mere declared change. */
export function denies(words: string): boolean {
  return negation.test(words);
}
