/**
 * What a browser is started with. Where the machine names no language, as a bare one does, downloads would lose the
 * Chinese of their names.
 */
export function environment(language?: string): Record<string, string | undefined> {
  const { LC_ALL, LANG = 'C.UTF-8' } = process.env;
  return {
    ...process.env,
    LC_ALL: LC_ALL ?? LANG,
    // A page that the browser opens by itself speaks this language, whatever a driven one is told.
    ...(language !== undefined && { LANGUAGE: language.replace('-', '_') }),
  };
}
