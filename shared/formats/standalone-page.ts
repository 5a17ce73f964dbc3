import { escapeMarkup } from '../text/escape-markup';

/**
 * A web page that carries all it needs: its policy lets it load nothing and run nothing but the script with this hash.
 * `body` is HTML whose words are escaped already.
 */
export function standalonePage(of: { title: string; style: string; body: string; scriptHash?: string }): string {
  const scripts = of.scriptHash ? `; script-src 'sha256-${of.scriptHash}'` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'${scripts}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(of.title)}</title>
<style>
${of.style}</style>
</head>
<body>
${of.body}
</body>
</html>
`;
}
