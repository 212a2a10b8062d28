/** What stands at the top of a page and in the results of a search engine. */
export interface Head {
  title: string;
  /** For the tab of the browser and the title of a search result. */
  shortTitle: string;
  description: string;
  introduction: string;
}
