/** The one function of jsdom that is used here; the package brings no types. */
declare module "jsdom" {
  export const JSDOM: { fragment(html: string): DocumentFragment };
}
