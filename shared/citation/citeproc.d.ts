/** The part of citeproc-js (CommonJS) that Casebench uses. */
declare module 'citeproc' {
  namespace CSL {
    interface Sys {
      retrieveLocale(language: string): string | null;
      retrieveItem(id: string): unknown;
    }

    interface CiteItem {
      id: string;
      /** 0 first, 1 subsequent, 2 ibid, 3 ibid with locator. */
      position?: number;
      locator?: string;
      label?: string;
    }

    class Engine {
      constructor(sys: Sys, style: string, language: string, force: boolean);
      opt: { xclass: string };
      updateItems(ids: string[]): string[];
      setOutputFormat(format: 'html' | 'text' | 'rtf'): void;
      makeCitationCluster(items: CiteItem[]): string;
      makeBibliography(): [{ entry_ids: string[][] }, string[]] | false;
    }
  }
  export = CSL;
}
