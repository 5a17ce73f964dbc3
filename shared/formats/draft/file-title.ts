/** The title of last resort: a file's name without folder, ending and underscores; never empty. */
export function fileTitle(name: string): string {
  const base = name.replace(/^.*[\\/]/, '');
  const title = base
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/_+/g, ' ')
    .trim();
  return title || base || name;
}
